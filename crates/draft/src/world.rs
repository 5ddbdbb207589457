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
viet-nam	Việt Nam	Vietnamese
trung-quoc	Trung Quốc	Chinese
nga	Nga	Russian
hoa-ky	Hoa Kỳ	American	Hợp chúng quốc Hoa Kỳ	United States
nhat-ban	Nhật Bản	Japanese
han-quoc	Hàn Quốc	South Korea	South Korean
an-do	Ấn Độ	Indian
thai-lan	Thái Lan	Thai
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

/// Short names of countries, of use only beside another with a dash: `Việt - Trung`.
pub(crate) const SHORT: &timex::Phrases =
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
