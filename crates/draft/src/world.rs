//! Countries, for pages that speak of others than the record does, and more words for those that it has.

/// A country each line: its id, its name, and other forms of it. What the registry has by that id gets the other forms;
/// any other country gets the id that it would have in the registry.
pub(crate) const WORLD: &str = "\
ba-lan	Ba Lan	Poland	Polish
ha-lan	Hà Lan	Netherlands	Dutch
bi	Bỉ	Belgium	Belgian
ao	Áo	Austria	Austrian
thuy-si	Thụy Sĩ	Thuỵ Sĩ	Thụy Sỹ	Thuỵ Sỹ	Switzerland	Swiss
thuy-dien	Thụy Điển	Thuỵ Điển	Sweden	Swedish
na-uy	Na Uy	Norway	Norwegian
dan-mach	Đan Mạch	Denmark	Danish
iceland	Iceland
ireland	Ireland	Ai-len	Irish
bo-dao-nha	Bồ Đào Nha	Portugal	Portuguese
hy-lap	Hy Lạp	Greece	Greek
hungary	Hungary	Hung-ga-ri	Hungarian
romania	Romania	Rumani	Ru-ma-ni	Romanian
slovakia	Slovakia	Xlô-va-ki-a	Slovak
slovenia	Slovenia
croatia	Croatia
serbia	Serbia
ukraine	Ukraine	Ukraina	U-crai-na	Ukrainian
moldova	Moldova
litva	Litva	Lithuania
latvia	Latvia
estonia	Estonia
luxembourg	Luxembourg
sip	Síp	Cyprus
tho-nhi-ky	Thổ Nhĩ Kỳ	Turkey	Türkiye	Turkish
vatican	Vatican	Tòa thánh	Toà thánh	Holy See
mong-co	Mông Cổ	Mongolia	Mongolian
uzbekistan	Uzbekistan
turkmenistan	Turkmenistan
tajikistan	Tajikistan
kyrgyzstan	Kyrgyzstan
armenia	Armenia
gruzia	Gruzia
afghanistan	Afghanistan
pakistan	Pakistan	Pa-ki-xtan
bangladesh	Bangladesh	Băng-la-đét
sri-lanka	Sri Lanka	Xri Lan-ca
nepal	Nepal
bhutan	Bhutan
maldives	Maldives
iran	Iran	I-ran	Iranian
iraq	Iraq	I-rắc
israel	Israel	I-xra-en	Israeli
palestine	Palestine	Pa-le-xtin	Palestinian
a-rap-xe-ut	Ả Rập Xê Út	Ả-rập Xê-út	Saudi Arabia	Ả Rập Saudi
uae	Các Tiểu vương quốc Ả Rập Thống nhất	Các Tiểu vương quốc Arab Thống nhất	UAE	United Arab Emirates
qatar	Qatar	Ca-ta
oman	Oman
jordan	Jordan
bahrain	Bahrain
syria	Syria	Xy-ri
li-bang	Li-băng	Lebanon
ai-cap	Ai Cập	Egypt	Egyptian
maroc	Maroc	Ma-rốc	Morocco
tunisia	Tunisia
nigeria	Nigeria	Ni-giê-ri-a
ghana	Ghana
kenya	Kenya
ethiopia	Ethiopia
tanzania	Tanzania	Tan-da-ni-a
mozambique	Mozambique	Mô-dăm-bích
angola	Angola	Ăng-gô-la
namibia	Namibia
zambia	Zambia
zimbabwe	Zimbabwe
senegal	Senegal
madagascar	Madagascar
rwanda	Rwanda
sierra-leone	Sierra Leone
cuba	Cuba	Cu-ba	Cuban
mexico	Mexico	Mê-hi-cô	Mexican
panama	Panama	Pa-na-ma
nicaragua	Nicaragua
argentina	Argentina	Ác-hen-ti-na	Argentine
chile	Chile	Chi-lê	Chilean
peru	Peru	Pê-ru	Peruvian
colombia	Colombia	Cô-lôm-bi-a
venezuela	Venezuela	Vê-nê-xu-ê-la
ecuador	Ecuador
bolivia	Bolivia
uruguay	Uruguay
paraguay	Paraguay
timor-leste	Timor Leste	Timor-Leste	Ti-mo Lét-xtê	Đông Timor
papua-new-guinea	Papua New Guinea
fiji	Fiji
lien-xo	Liên Xô	Soviet Union
viet-nam	Việt Nam	Vietnamese
trung-quoc	Trung Quốc	Chinese
nga	Nga	Russian
hoa-ky	Hoa Kỳ	American	Hợp chúng quốc Hoa Kỳ	United States	U.S.
nhat-ban	Nhật Bản	Japanese
han-quoc	Hàn Quốc	South Korea	South Korean
an-do	Ấn Độ	Indian
thai-lan	Thái Lan	Thai
lao	Lào	Laotian	Lao Prime Minister	Lao President	Lao Foreign Minister	Lao counterpart
campuchia	Campuchia	Cambodian
indonesia	Indonesia	Indonesian
malaysia	Malaysia	Malaysian
philippines	Philippines	Philippine	Philippin
singapore	Singapore	Singaporean
phap	Pháp	French
duc	Đức	German
anh	Anh	British
italy	Italy	Italian
australia	Australia	Australian
eu	EU	Liên minh châu Âu	Liên minh Châu Âu	European Union
";

/// Those who lead, or led, a country, by which a text may name it: a group for each of [`LEADER_IDS`].
pub(crate) static LEADERS: &timex::Phrases = timex::phrases!(
    "nguyễn phú trọng|nguyen phu trong|tô lâm|to lam|phạm minh chính|pham minh chinh|nguyễn xuân phúc|nguyen xuan phuc|\
     nguyễn tấn dũng|nguyen tan dung|trương tấn sang|truong tan sang|trần đại quang|tran dai quang|võ văn thưởng|\
     vo van thuong|lương cường|luong cuong|nông đức mạnh|nguyễn minh triết|phan văn khải|trần đức lương|lê khả phiêu|\
     đỗ mười|võ văn kiệt|phạm văn đồng|phạm bình minh|pham binh minh|bùi thanh sơn|bui thanh son|vương đình huệ|vuong dinh hue|trần thanh mẫn|nguyễn thị kim ngân;\
     tập cận bình|xi jinping|lý cường|li qiang|lý khắc cường|li keqiang|hồ cẩm đào|hu jintao|ôn gia bảo|wen jiabao|\
     giang trạch dân|jiang zemin|vương nghị|wang yi;\
     joe biden|biden|donald trump|barack obama|obama|george w bush|bill clinton|kamala harris|antony blinken|john kerry;\
     vladimir putin|putin|mikhail mishustin|mishustin|dmitry medvedev|medvedev|sergey lavrov|lavrov;\
     kishida fumio|fumio kishida|kishida|shinzo abe|abe shinzo|suga yoshihide|yoshihide suga|ishiba shigeru|\
     shigeru ishiba|akishino|naruhito|akihito;\
     yoon suk yeol|moon jae in|lee jae myung|park geun hye|lee myung bak;\
     narendra modi|modi|manmohan singh|ram nath kovind|droupadi murmu;\
     anthony albanese|scott morrison|malcolm turnbull|tony abbott|kevin rudd|julia gillard;\
     jacinda ardern|ardern|christopher luxon|luxon;\
     paetongtarn shinawatra|srettha thavisin|prayut chan o cha|yingluck shinawatra|thaksin shinawatra;\
     thongloun sisoulith|sonexay siphandone|bounnhang vorachith|choummaly sayasone;\
     hun sen|hun manet|norodom sihamoni|prak sokhonn|sokhonn;\
     joko widodo|prabowo subianto|susilo bambang yudhoyono;\
     anwar ibrahim|mahathir mohamad|najib razak|muhyiddin yassin;\
     ferdinand marcos|rodrigo duterte|benigno aquino;\
     lý hiển long|lee hsien loong|lawrence wong|lý quang diệu|lee kuan yew|halimah yacob;\
     emmanuel macron|macron|françois hollande|francois hollande|jacques chirac;\
     angela merkel|olaf scholz|friedrich merz;\
     boris johnson|rishi sunak|keir starmer|david cameron|theresa may;\
     justin trudeau|mark carney;\
     fidel castro|raul castro|raúl castro|miguel díaz canel|miguel diaz canel"
);

/// The id of each group of [`LEADERS`].
pub(crate) const LEADER_IDS: [&str; 21] = [
    "viet-nam",
    "trung-quoc",
    "hoa-ky",
    "nga",
    "nhat-ban",
    "han-quoc",
    "an-do",
    "australia",
    "new-zealand",
    "thai-lan",
    "lao",
    "campuchia",
    "indonesia",
    "malaysia",
    "philippines",
    "singapore",
    "phap",
    "duc",
    "anh",
    "canada",
    "cuba",
];

/// Short names of countries, of use only beside another with a dash: `Việt - Trung`.
pub(crate) static SHORT: &timex::Phrases =
    timex::phrases!("việt;trung;mỹ|mĩ;nga;nhật;hàn;triều;lào;ấn;úc;anh;pháp;đức;thái");

/// The id of each group of [`SHORT`].
pub(crate) const SHORT_IDS: [&str; 14] = [
    "viet-nam",
    "trung-quoc",
    "hoa-ky",
    "nga",
    "nhat-ban",
    "han-quoc",
    "trieu-tien",
    "lao",
    "an-do",
    "australia",
    "anh",
    "phap",
    "duc",
    "thai-lan",
];

/// The id of ASEAN.
pub(crate) const ASEAN: &str = "asean";

/// The members of ASEAN.
pub(crate) const MEMBERS: [&str; 11] = [
    "brunei",
    "campuchia",
    "indonesia",
    "lao",
    "malaysia",
    "myanmar",
    "philippines",
    "singapore",
    "thai-lan",
    "timor-leste",
    "viet-nam",
];
