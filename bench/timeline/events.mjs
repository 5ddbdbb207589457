// The events that all engines draw, made by chance from a seed: nine years, two thirds of the events in the chair year in
// the middle, most of these in a few crowded spells.

const DAY = 86_400_000;
const CHAIR_YEAR = 2020;
/** The crowded spells of the chair year, ten days each: their first days, and what share of its events they have. */
const CROWDS = ["2020-01-16", "2020-04-09", "2020-06-22", "2020-09-07", "2020-11-09"];
const IN_CROWDS = 0.7;

/** Lanes by theme, as the page has them: which kinds they have, of whose upgrades, and how many of the events. */
const LANES = [
  { name: "ASEAN 2020", share: 0.5, kinds: ["meeting", "talks", "visit", "milestone", "press"] },
  { name: "Đối tác của ASEAN", share: 0.1, kinds: ["upgrade", "upgrade-agreed"], party: "asean" },
  { name: "Đối tác của Việt Nam", share: 0.1, kinds: ["upgrade", "upgrade-agreed"], party: "viet-nam" },
  { name: "Văn kiện, kế hoạch", share: 0.15, kinds: ["document", "signing", "plan"] },
  { name: "Họp và dấu mốc khác", share: 0.15, kinds: ["meeting", "talks", "visit", "milestone", "press"] },
];
export const LANE_NAMES = LANES.map(({ name }) => name);

const PARTNERS = [
  "Nhật Bản", "Hàn Quốc", "Trung Quốc", "Hoa Kỳ", "Ấn Độ", "Liên bang Nga", "Úc", "Niu Di-lân", "Liên minh châu Âu",
  "Ca-na-đa", "Vương quốc Anh", "Xinh-ga-po", "Thái Lan", "In-đô-nê-xi-a",
];
const FIELDS = [
  "phục hồi sau đại dịch", "kinh tế số", "an ninh biển", "chuỗi cung ứng", "y tế công cộng", "biến đổi khí hậu",
  "hợp tác tiểu vùng Mê Công", "giáo dục và đào tạo", "chống tội phạm xuyên quốc gia", "phụ nữ, hòa bình và an ninh",
];
const TITLES = {
  meeting: (a, b, n) => [`Hội nghị Bộ trưởng Ngoại giao ASEAN – ${a} lần thứ ${n}`, `Hội nghị trực tuyến ASEAN+3 về ${b}`, `Phiên họp thứ ${n} của Hội đồng Điều phối ASEAN`],
  talks: (a, b, n) => [`Điện đàm cấp cao Việt Nam – ${a}`, `Tham vấn chính trị lần thứ ${n} với ${a}`, `Đối thoại Việt Nam – ${a} về ${b}`],
  visit: (a) => [`Thủ tướng thăm chính thức ${a}`, `Tổng Thư ký ASEAN thăm làm việc tại ${a}`],
  milestone: (a, b, n) => [`Kỷ niệm ${n} năm quan hệ đối thoại với ${a}`, `Hiệp định về ${b} có hiệu lực`],
  press: (a, b) => [`Họp báo quốc tế về ${b}`, `Phỏng vấn về kết quả hợp tác với ${a}`],
  upgrade: (a) => [`Nâng cấp lên Đối tác chiến lược với ${a}`, `Thiết lập Đối tác chiến lược toàn diện với ${a}`],
  "upgrade-agreed": (a) => [`Nhất trí hướng tới Đối tác chiến lược toàn diện với ${a}`],
  document: (a, b) => [`Thông qua Tuyên bố chung về ${b}`, `Công bố Tuyên bố của Chủ tịch về hợp tác ASEAN – ${a}`],
  signing: (a, b) => [`Ký Bản ghi nhớ với ${a} về ${b}`],
  plan: (a, b) => [`Kế hoạch hành động ASEAN – ${a}`, `Khung chiến lược ASEAN về ${b}`],
};

/** Chance from a seed (Mulberry32). */
function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** So many events in order of time: id, `date` as EDTF, first day and the first day after it, kind, lane, party, title. */
export function makeEvents(count, seed) {
  const chance = chanceFrom(seed);
  const below = (bound) => Math.floor(chance() * bound);
  const oneOf = (list) => list[below(list.length)];
  const laneAt = () => {
    let share = chance();
    const at = LANES.findIndex((lane) => (share -= lane.share) < 0);
    return at < 0 ? LANES.length - 1 : at;
  };
  const dayIn = (year) => Date.UTC(year, 0, 1) + below(365) * DAY;
  const dayFor = (lane) => {
    // The first lane is the chair year; the last has none of it.
    if (lane === 4) return dayIn(CHAIR_YEAR - 4 + oneOf([0, 1, 2, 3, 5, 6, 7, 8]));
    if (lane !== 0 && chance() < 0.6) return dayIn(CHAIR_YEAR - 4 + below(9));
    return chance() < IN_CROWDS ? Date.parse(oneOf(CROWDS)) + below(10) * DAY : dayIn(CHAIR_YEAR);
  };
  const events = Array.from({ length: count }, (_, nth) => {
    const lane = laneAt();
    const kind = oneOf(LANES[lane].kinds);
    const day = dayFor(lane);
    const form = chance();
    let [date, from, to] = [iso(day), day, day + DAY];
    if (kind === "plan") {
      to = day + (180 + below(900)) * DAY;
      date = `${iso(day)}/${iso(to - DAY)}`;
    } else if (form < 0.12) {
      to = day + (2 + below(6)) * DAY;
      date = `${iso(day)}/${iso(to - DAY)}`;
    } else if (form < 0.2) {
      const [year, month] = date.split("-").map(Number);
      [date, from, to] = [date.slice(0, 7), Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)];
    }
    const title = oneOf(TITLES[kind](oneOf(PARTNERS), oneOf(FIELDS), 2 + below(40)));
    return { id: `${iso(from)}-su-kien-${nth}`, date, from, to, kind, lane, party: LANES[lane].party ?? "", title };
  });
  const order = (a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1);
  return events.sort(order);
}
