package id.telusur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.telusur.language.Tables;
import id.telusur.testing.Needs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  /**
   * What is typed; the clauses, phrases in [], things with several names in <>; what is ignored.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nelayan asing                | <nelayan>; asing            | ``",
        "latihan militer              | <latihan militer>           | ``",
        "Rp 5 triliun dan 1,5 milyar  | <Rp 5 triliun>; <1,5 milyar> | dan",
        "7 5 juta ton triliun         | 7; <5 juta ton>; <triliun>  | ``",
        "2 millions of workers        | <2 millions>; <workers>      | of",
        "1 MILIARNYA, 2 juta-an       | <1 MILIARNYA>; <2 juta-an>   | ``",
        "5 juta-10 juta ton           | <5 juta>; <10 juta ton>      | ``",
        "1 miliar/1 juta              | <1 miliar>; <1 juta>         | ``",
        "5 juta-10 juta-20            | <5 juta>; <10 juta>; 20      | ``",
        "5-10 juta, 1,5–2 miliar | <5-10 juta>; <1,5–2 miliar> | ``",
        "satu juta orang              | <satu juta orang>           | ``",
        "Seratus lima puluh juta ton  | <Seratus lima puluh juta ton> | ``",
        "setengah miliar, puluhan juta | <setengah miliar>; <puluhan juta> | ``",
        "dua juta-10 juta, dua-tiga juta | <dua juta>; <10 juta>; <dua tiga juta> | ``",
        "two million workers          | <two million>; <workers>     | ``",
        "Rp 2 M, 2 M, RP 5 jt, US$ 2 M | <Rp 2 M>; 2; M; <RP 5 jt>; <USD 2> | ``",
        "inflasi 7,5%, 5 % RI         | <inflasi>; <7,5 persen>; <5 persen>; <RI> | ``",
        "5％ dan ５％                  | <5 persen>; <５ persen>     | dan",
        "5%-10% dan 5-10%              | <5 persen>; <10 persen>; <5-10 persen> | dan",
        "lima persen, 5 per cent, 5%dari | <lima persen>; <5 per cent>; <5 persen> | dari",
        "2½ persen, 1½ miliar, ½ hari, ¾ | <2,5 persen>; <1,5 miliar>; <0,5 hari>; 0,75 | ``",
        "Rp 3 ½ juta, 2 ½ persen, 7 Mei 2019 ½ | <Rp 3,5 juta>; <2,5 persen>; {7 Mei 2019}; 0,5 | ``",
        "x½ 2½% 3½jam 2⅓             | x; 0,5; <2,5 persen>; <3,5 jam>; 2 | ⅓",
        "½ Oktober 2019, 2½ dan 7 Mei 2019 | 0,5; {Oktober 2019}; 2,5; {7 Mei 2019} | dan",
        "½DAN 1½-2½ juta, CO₂-nya, ①  | 0,5; <1,5-2,5 juta>; CO2-nya | ①; DAN",
        "Presiden B. J. Habibie, W.S. Rendra | Presiden; <BJ Habibie>; W.S; Rendra | .",
        "vitamin A. jeruk, b. c. d. 5  | vitamin; jeruk; bcd; 5       | .; .; A",
        "K.H. A. Mustofa, J. R. R. Tolkien | K.H; Mustofa; JRR; Tolkien | .; .; .; A",
        "emisi CO₂, PM₂.₅, 2 km², garis² | emisi; CO2; PM2.5; <2 km2>; garis | ²",
        "50persen, 5juta dolar, 10km jalan | <50 persen>; <5 juta dolar>; <10 km>; jalan | ``",
        "Rp5miliar, 5M rupiah, 5 M rupiah, 5 M | <Rp 5 miliar>; <5M rupiah>; <5 M rupiah>; 5; M | ``",
        "100kg-200kg, 5jt-10jt, 5 km-10 km | <100 kg>; <200 kg>; <5 jt>; <10 jt>; <5 km>; <10 km> | ``",
        "150cc, 12MP, 24jam, 100 m2, 10 kilometer persegi | <150 cc>; <12 MP>; <24 jam>; <100 m2>; <10 kilometer persegi> | ``",
        "2019 TB, 2019 hari, 2000 hari, UU 12 tahun 2011, 5 hari 2 malam | {2019}; TB; hari; <2000 hari>; <UU>; 12; {tahun 2011}; <5 hari>; 2; malam | ``",
        "5-10juta, 4x4, 5G, 5juta2    | <5-10 juta>; 4x4; 5G; 5juta2  | ``",
        "semiliar, setriliun, sekolah | <semiliar>; <setriliun>; sekolah | ``",
        "5G dua negara, 737max lima kali | 5G; dua; negara; 737max; <lima kali> | ``",
        "diskon % 5%20                | <diskon>; 5; 20             | %",
        "1,5-2,5 juta, 1.000-2.000 ton | <1,5-2,5 juta>; <1.000-2.000 ton> | ``",
        "Rp1,5-2,5 M, US$5-10 miliar   | <Rp 1,5-2,5 M>; <USD 5-10 miliar> | ``",
        "5\u221210 juta               | <5\u221210 juta>             | ``",
        "Rp2M, Rp1,5T, RP 5jt, 2M     | <Rp 2M>; <Rp 1,5T>; <RP 5 jt>; 2M | ``",
        "5 juta dolar, lima dollar RI | <5 juta dolar>; <lima dollar>; <RI> | ``",
        "1 miliar dolar Singapura, kurs dolar | <1 miliar dolar Singapura>; <kurs>; <dolar> | ``",
        "5 juta dollar Singapura, 3 dolar Kanada | <5 juta dollar Singapura>; <3 dolar Kanada> | ``",
        "5 dolar Hongkong, 6 dolar Fiji, 7 dolar Jamaika | <5 dolar Hongkong>; <6 dolar Fiji>; <7 dolar Jamaika> | ``",
        "5 dolar Canada, 6 dolar Kepulauan Solomon | <5 dolar Canada>; <6 dolar Kepulauan Solomon> | ``",
        "5 juta dolar Jepang           | <5 juta dolar>; <Jepang>     | ``",
        "5 juta pound sterling, 6 ringgit Malaysia | <5 juta pound sterling>; <6 ringgit Malaysia> | ``",
        "5 won Korea Selatan, 6 yuan RMB, 7 baht Thailand | <5 won Korea Selatan>; <6 yuan RMB>; <7 baht Thailand> | ``",
        "5 riyal Arab Saudi, 6 rupee India | <5 riyal Arab Saudi>; <6 rupee>; <India> | ``",
        "US$ 5 miliar, US$5 miliar, USD5 miliar | <USD 5 miliar>       | ``",
        "5 miliar US dollar RI, rupiah 5 | <5 miliar US dollar>; <RI>; rupiah; 5 | ``",
        "5 miliar dolar Amerika Serikat | <5 miliar dolar Amerika Serikat> | ``",
        "70 miliar (US$ 5 juta), 5 juta USD 7 juta | <70 miliar>; <USD 5 juta>; <5 juta>; <USD 7 juta> | ``",
        "5-10 juta dolar-20 juta dolar | <5-10 juta dolar>; <20 juta dolar> | ``",
        "RM5 juta, RM 5 juta, RMB5     | <RM5 juta>; <RM 5 juta>; <RMB5> | ``",
        "S$ 10 juta, A$10, s$ 5 S$     | <S$ 10 juta>; <A$ 10>; <s$ 5>; S | $",
        "€ 100 juta, £5, 5 juta €      | <EUR 100 juta>; <GBP 5>; <5 juta EUR> | ``",
        "$300 juta, $ 5, dolar $       | <USD 300 juta>; <USD 5>; <dolar> | $",
        "naik 5 persen rupiah          | naik; <5 persen>; rupiah     | ``",
        "100 yen, SAR 5, Rp 5.000      | <100 yen>; <SAR>; 5; <Rp 5.000> | ``",
        "100 ribu ton, 50rb, 5-10 ribu | <100 ribu ton>; <50 rb>; <5-10 ribu> | ``",
        "5 jt, 5jt, sejuta, 5 ribu triliun | <5 jt>; <sejuta>; <5 ribu triliun> | ``",
        "Rp 50 ribuan, 50 ribuan, 5 thousand | <Rp 50 ribuan>; <50 ribuan>; <5 thousand> | ``",
        "dua puluh tiga, satu setengah jam | <dua puluh tiga>; <satu setengah jam> | ``",
        "dua tiga, seratus, ribu, 1.500, 365 | dua; tiga; seratus; ribu; 1.500; 365 | ``",
        "puluhan ribu-ratusan ribu     | <puluhan ribu>; <ratusan ribu> | ``",
        "Kelompok Dua Puluh, Kepulauan Seribu | <Kelompok Dua Puluh>; <Kepulauan Seribu> | ``",
        "Bintang Tujuh, Nol Dua Puluh  | Bintang; Tujuh; Nol; <Dua Puluh> | ``",
        "US$ 2000, Rp 2000 ton, 2000%   | <USD 2000>; <Rp 2000>; ton; <2000 persen> | ``",
        "2000 ton, 2019 juta dolar, Rp 2019 triliun | <2000 ton>; <2019 juta dolar>; <Rp 2019 triliun> | ``",
        "Rp 2000-2010, 2000-2010 ton   | <Rp 2000-2010>; <2000-2010 ton> | ``",
        "kurs USD 2019, EUR 2000, SGD 2019 juta | <kurs>; <USD>; {2019}; <EUR 2000>; <SGD 2019 juta> | ``",
        "2000 orang tewas, pemilu 2019 orang gila | <2000 orang>; <tewas>; <pemilu>; {2019}; <orang gila> | ``",
        "turun hingga 2000 ton, 2019 USD 5 | turun; <2000 ton>; {2019}; <USD 5> | hingga",
        "ekspor nikel 2019, tahun 2019 ton | <ekspor>; <nikel>; {2019}; {tahun 2019}; ton | ``",
        "Mei 2019 ton, 5/2/2019 jt, USD 5 Mei 2019 | {Mei 2019}; ton; {5/2/2019}; jt; <USD>; {5 Mei 2019} | ``",
        "August 13, 2024 ton, tahun Rp 2000 | {August 13, 2024}; ton; tahun; <Rp 2000> | ``",
        "5 ton, ton 5, 2 ribu hektar sawah | <5 ton>; ton; 5; <2 ribu hektar>; sawah | ``",
        "satu koma lima miliar, koma lima hari, nol lima | <satu koma lima miliar>; koma; <lima hari>; nol; lima | ``",
        "lima koma sembuh, dua koma lima, nol koma RI | lima; koma; sembuh; <dua koma lima>; nol; <RI> | ``",
        "salah satu, dua negara       | salah; satu; dua; negara     | ``",
        "juta-10 triliun/tahun        | juta-10; <triliun>; tahun    | ``",
        "latma RI China               | <latma>; <RI>; <China>      | ``",
        "as dan ri                    | <as>; <ri>                  | dan",
        "as dan Rusia                 | as; <Rusia>                 | dan",
        "Menlu di Kementerian Luar Negeri | <Menlu>; <Kementerian Luar Negeri> | di",
        "Menlu-nya RI                 | <Menlu-nya>; <RI>           | ``",
        "Menhan RI-lah                | <Menhan>; <RI-lah>          | ``",
        "TKI-nya se-Indonesia         | <TKI-nya>; <se-Indonesia>   | ``",
        "KTT se-ASEAN                 | <KTT se-ASEAN>              | ``",
        "WNI-WNI di Kamboja           | <WNI-WNI>; <Kamboja>        | di",
        "Bank Dunia-lah               | <Bank Dunia-lah>            | ``",
        "Indonesia-Tiongkok           | <Indonesia>; <Tiongkok>     | ``",
        "RI China China-x             | <RI>; <China>; China-x      | ``",
        "militerIsraelterhadap Iran   | <militer Israel>; <Iran>    | terhadap",
        "detikNews diKamboja          | detikNews; <Kamboja>        | di",
        "\"diKamboja\"              | [diKamboja]                 | ``",
        "WHO dan Indonesia            | <WHO>; <Indonesia>          | dan",
        "yang di                      | yang; di                    | ``",
        "produk dalam negeri          | produk; <dalam negeri>      | ``",
        "produk dalam dan luar negeri | produk; luar; negeri        | dalam; dan",
        "dana bagi hasil              | dana; bagi hasil            | ``",
        "Latihan, latihan!            | Latihan; latihan            | !",
        "Apa yang dimaksud dengan budaya? | budaya                  | ?; Apa; yang; dimaksud; dengan",
        "siapa nama presiden Rusia    | presiden; <Rusia>           | siapa; nama",
        "gimana caranya kerja di Qatar | kerja; Qatar               | gimana; caranya; di",
        "apakah ada nikel di Kuba     | <nikel>; <Kuba>             | apakah; ada; di",
        "negara mana emangnya kaya nikel | kaya; <nikel>            | negara; mana; emangnya",
        "utang negara berapa          | <utang>; negara             | berapa",
        "cara kerja Kuba              | cara; kerja; <Kuba>         | ``",
        "Tahun berapa PBB didirikan   | <PBB>; didirikan            | Tahun; berapa",
        "brp banyak wni judol         | <wni>; <judol>              | brp; banyak",
        "Brp TKI yg tewas             | <TKI>; <tewas>              | Brp; yg",
        "berapa bnyk kapal            | kapal                       | berapa; bnyk",
        "jml haji thn brp             | jumlah; <haji>              | thn; brp",
        "hrs pulang krn sakit         | harus; pulang; sakit        | krn",
        "sblm KTT, stlh itu kpd PBB   | sebelum; <KTT>; <PBB>       | stlh; itu; kpd",
        "nasib WNI Iran menurut Kemlu | nasib; <WNI>; <Iran>; <Kemlu> | menurut",
        "WNI yg msh di Wuhan skrg     | <WNI>; Wuhan; sekarang       | yg; msh; di",
        "kmrn org jd sm               | kemarin; org; jd; sm        | ``",
        "produk dlm negeri            | produk; <dalam negeri>      | ``",
        "YG, HRS dan TDK              | YG; <HRS>; TDK              | dan",
        "dr Tirta pd                  | dr; Tirta; pd               | ``",
        "kapal yg/utk TNI             | kapal; <TNI>                | yg; utk",
        "kapal yg's TNI               | kapal; <TNI>                | 's; yg",
        "jml-nya TKI                  | jumlah-nya; <TKI>               | ``",
        "\"yg\" kapal                  | [yg]; kapal                 | ``",
        "yg                           | yang                        | ``",
        "kayak apa kapal TNI          | kapal; <TNI>                | kayak; apa",
        "Kudu ngeliat kapal           | harus; melihat; kapal       | ``",
        "ndak ada pengen kapal        | ada; <pengen>; kapal        | ndak",
        "cuman kapal kemaren          | kapal; kemarin              | cuman",
        "pengen ke Jepang             | <pengen>; <Jepang>          | ke",
        "indo jepang                  | <indo>; <jepang>            | ``",
        "makan Indo                   | makan; Indo                 | ``",
        "sikap kemlu atas serangan    | sikap; <kemlu>; <serangan>  | atas",
        "rumah di atas laut           | rumah; laut                 | di; atas",
        "di atas                      | di; atas                    | ``",
        "\"di atas\" laut              | [di atas]; laut             | ``",
        "atas nama negara             | atas nama; negara           | ``",
        "ikut serta latihan           | ikut serta; latihan         | ``",
        "pendidikan menengah atas     | pendidikan; menengah        | atas",
        "kapal buat TNI               | kapal; <TNI>                | buat",
        "kapal buatan Korea           | kapal; buatan; <Korea>      | ``",
        "membuat kapal                | membuat; kapal              | ``",
        "seputar kapal terkait TNI    | kapal; <TNI>                | seputar; terkait",
        "kalo TNI mau kapal lagi      | <TNI>; kapal                | kalo; mau; lagi",
        "kapal gak dibuat             | kapal; dibuat               | gak",
        "kok kapal ga dibuat aja sih  | kapal; dibuat               | kok; ga; aja; sih",
        "klo kapal jg belom dibuat    | kapal; belum; dibuat        | klo; jg",
        "kapal lbh murah bgt jdi brp skg | kapal; lebih; murah; jadi; sekarang | bgt; brp",
        "DPT LBH                      | DPT; <LBH>                  | ``",
        "dong Vietnam                 | dong; <Vietnam>             | ``",
        "kapal tidak dibuat           | kapal; tidak; dibuat        | ``",
        "padahal kapal kena denda     | kapal; denda                | padahal; kena",
        "kapal rusak gara-gara badai  | kapal; rusak; badai         | gara-gara",
        "kemauan TNI                  | kemauan; <TNI>              | ``",
        "\"masih\" kapal              | [masih]; kapal              | ``",
        "masih mau                    | masih; mau                  | ``",
        "what did RI and Timor sign   | <RI>; Timor; <sign>         | what; did; and",
        "How many workers             | <workers>                   | How; many",
        "berita tentang smelter       | smelter                     | berita; tentang",
        "articles of 2019 on nickel   | {2019}; <nickel>            | articles; of; on",
        "Sabtu, 5 Oktober 2019        | {5 Oktober 2019}            | Sabtu",
        "hari Sabtu (5/10/2019)       | {5/10/2019}                 | hari; Sabtu",
        "Senin-Rabu 10-12 September 2019 | {10-12 September 2019}    | Senin; Rabu",
        "Senin dan Selasa (10-11/9/2019) | {10-11/9/2019}            | Senin; dan; Selasa",
        "selama Senin, 2-8 September 2019 | {2-8 September 2019}     | selama; Senin",
        "Senin 2-9 September 2019     | Senin; {2-9 September 2019}  | ``",
        "rapat hari Sabtu             | rapat; hari; Sabtu          | ``",
        "rapat bulan Maret            | rapat; Maret                | bulan",
        "bulan sabit merah            | bulan; sabit; merah         | ``",
        "akhir 2017 Malaysia TKI      | {2017}; <Malaysia>; <TKI>   | akhir",
        "TKI pada akhir tahun 2017    | <TKI>; {tahun 2017}         | pada; akhir",
        "awal bulan September 2019    | {bulan September 2019}      | awal",
        "Awal minggu September 2019   | {September 2019}            | Awal; minggu",
        "haji pertengahan Mei 2019    | <haji>; {Mei 2019}          | pertengahan",
        "akhir 2017 hingga penghujung 2018 | {2017 hingga 2018}     | penghujung; akhir",
        "awal September hingga akhir Oktober 2019 | {September hingga Oktober 2019} | akhir; awal",
        "RI antara awal tahun 2017 hingga mid-2018 | <RI>; {antara tahun 2017 hingga 2018} | awal; mid",
        "ekspor selama periode 2017-2018 | <ekspor>; {periode 2017-2018} | selama",
        "ekspor sejak awal 2020       | <ekspor>; {sejak 2020}       | awal",
        "hingga akhir Mei 2019        | {hingga Mei 2019}            | akhir",
        "sebelum awal 2018            | {sebelum 2018}               | awal",
        "sebelum akhir 2018           | {sebelum akhir 2018}         | ``",
        "setelah akhir 2018           | {setelah 2018}               | akhir",
        "pasca-awal 2018              | {pasca-awal 2018}            | ``",
        "setelah pertengahan Mei 2019 | {setelah pertengahan Mei 2019} | ``",
        "before the end of 2018       | {before the end of 2018}     | ``",
        "after the end of 2018        | {after 2018}                 | the end of",
        "berita dari 2017 hingga 2018 | {2017 hingga 2018}          | berita; dari",
        "data dari 2019               | data; {2019}                | dari",
        "sejak RI merdeka 2019        | sejak; <RI>; merdeka; {2019} | ``",
        "turun hingga 20 persen       | turun; <20 persen>          | hingga",
        "2018 setelah 2017            | {2018}; {setelah 2017}      | ``",
        "ekspor sepanjang 2019        | <ekspor>; {2019}            | sepanjang",
        "UU per 10 Juni 2025, per 2019 | <UU>; {10 Juni 2025}; {2019}  | per",
        "ekspor per akhir Mei 2019    | <ekspor>; {Mei 2019}         | per; akhir",
        "pendapatan per kapita 2019   | <pendapatan per kapita>; {2019} | ``",
        "late 2017 RI, end of 2019    | {2017}; <RI>; {2019}         | late; end; of",
        "in mid-2019, Mid 2018        | {2019}; {2018}               | in; mid; Mid",
        "early September 2019         | {September 2019}             | early",
        "late payment 2019, mid 5 May 2019 | late; <payment>; {2019}; mid; {5 May 2019} | ``",
        "selama 5-7 Oktober 2019      | {5-7 Oktober 2019}          | selama",
        "rapat akhir 5 Oktober 2019   | rapat; akhir; {5 Oktober 2019} | ``",
        "minggu September 2019        | minggu; {September 2019}    | ``",
        "rapat awal akhir pekan       | rapat; awal; akhir; pekan   | ``",
        "2017 akhir                   | {2017}; akhir               | ``",
        "akhir DAN 2017               | {akhir DAN 2017}            | ``",
        "akhir                        | akhir                       | ``",
        "5-7 Oktober 2019             | {5-7 Oktober 2019}          | ``",
        "20 hingga 22 September 2019  | {20 hingga 22 September 2019} | ``",
        "RI 10 dan 11 September 2019  | <RI>; {10 dan 11 September 2019} | ``",
        "10 & 11 September 2019, RI & 5 | {10 & 11 September 2019}; <RI>; 5 | &",
        "10, 11, dan 12 Mei 2019, RI  | {10, 11, dan 12 Mei 2019}; <RI> | ``",
        "September 20-22, 2019, RI    | {September 20-22, 2019}; <RI> | ``",
        "sejak 10 dan 11 Mei 2019     | {sejak 10 dan 11 Mei 2019}   | ``",
        "Liga 1, 20 September 2019    | Liga; 1; {20 September 2019} | ``",
        "Pasal 5, 10, 11 September 2019 | Pasal; 5; {10, 11 September 2019} | ``",
        "10 atau 11 September 2019 RI | {10 atau 11 September 2019}; <RI> | ``",
        "menang 2-1 Mei 2019          | menang; 2-1; {Mei 2019}      | ``",
        "menang 2-1, 5 Mei 2019       | menang; 2-1; {5 Mei 2019}    | ``",
        "skor 12-10/9/2019            | skor; 12-10/9/2019           | ``",
        "UU 5-6/2019, Perda 5.6/2019  | <UU>; 5-6/2019; <Perda>; 5.6/2019 | ``",
        "10 Mei, Juni 2019            | 10; {Mei, Juni 2019}         | ``",
        "Desember dan Januari 2020    | Desember; {Januari 2020}     | dan",
        "Pasal 5 & RI, 10 dan 32 Mei 2019 | Pasal; 5; <RI>; 10; 32; {Mei 2019} | &; dan",
        "RI 20 s.d. 22 September 2019 | <RI>; {20 s.d. 22 September 2019} | ``",
        "ekspor s.d. 2018             | <ekspor>; {s.d. 2018}         | ``",
        "ekspor s/d 2018, S/D 2018    | <ekspor>; {s/d 2018}; {S/D 2018} | ``",
        "guru SD 2018, 2017 SD 2018   | guru; <SD>; {2018}; {2017 SD 2018} | ``",
        "siswa sd 2018, 2017 sd 2018  | <siswa>; <sd>; {2018}; {2017 sd 2018} | ``",
        "antara 2017 dan 2018 ekspor  | {antara 2017 dan 2018}; <ekspor> | ``",
        "antara RI 2017 dan Rusia     | <RI>; {2017}; <Rusia>        | antara; dan",
        "kantor berita Antara 2017    | kantor; berita; Antara; {2017} | ``",
        "from 2017 to 2018, 2017 to RI | {2017 to 2018}; {2017}; <RI> | from; to",
        "2017 - 2018 - ekspor         | {2017 - 2018}; <ekspor>      | -",
        "2017 dan 2018 RI, 2019/2020   | {2017 dan 2018}; <RI>; {2019/2020} | ``",
        "RI 2017, 2018 dan 2019, ekspor | <RI>; {2017, 2018 dan 2019}; <ekspor> | ``",
        "2017 atau 2019, tahun 2010/2015 | {2017}; {2019}; tahun; {2010}; {2015} | atau",
        "2017, 2018, 2020 RI          | {2017}; {2018}; {2020}; <RI> | ``",
        "Mei 2017 dan 2018, 10 Mei 2017/2018 | {Mei 2017}; {2018}; <10 Mei>; {2017/2018} | dan",
        "2017 dan 2018 ton, 2018, 2019 hingga 2020 | {2017}; <2018 ton>; {2018}; {2019 hingga 2020} | dan",
        "2018-2017                    | {2018}; {2017}               | ``",
        "Mei 2019 sampai April 2018   | {Mei 2019}; {April 2018} | sampai",
        "31 hingga 32 Mei 2019        | 31; 32; {Mei 2019}           | hingga",
        "5 sampai 10 juta             | 5; <10 juta>                 | sampai",
        "Oktober tahun 2019           | {Oktober tahun 2019}        | ``",
        "2019-10 RI                   | {2019-10}; <RI>             | ``",
        "Pak Jokowi ke Rusia          | <Jokowi>; <Rusia>           | Pak; ke",
        "will RI buy jets             | <RI>; <buy>; jets           | will",
        "kantor berita                | kantor; berita              | ``",
        "latest news on smelters      | <smelters>                  | latest; news; on",
        "kabar terbaru tentang RI     | <RI>                        | kabar; terbaru; tentang",
        "berita terbaru RI China      | <RI>; <China>               | berita; terbaru",
        "kabar Timor terkini          | Timor                       | kabar; terkini",
        "berita Gaza hari ini         | Gaza                        | berita; hari; ini",
        "hari ini berita Gaza         | Gaza                        | hari; ini; berita",
        "artikel pekan ini soal Gaza  | Gaza                        | artikel; pekan; ini; soal",
        "Gaza news today              | Gaza                        | news; today",
        "berita terbaru               | berita; terbaru             | ``",
        "berita Gaza                  | berita; Gaza                | ``",
        "berita kapal TNI             | kapal; <TNI>                | berita",
        "berita bohong kapal TNI      | <berita bohong>; kapal; <TNI> | ``",
        "berita duka kapal TNI        | berita; duka; kapal; <TNI>  | ``",
        "tolong carikan berita ttg RI | <RI>                        | tolong; carikan; berita; ttg",
        "tampilkan kapal TNI          | kapal; <TNI>                | tampilkan",
        "carikan                      | carikan                     | ``",
        "minta tolong TNI             | minta; tolong; <TNI>        | ``",
        "kantor berita RI terbaru     | kantor; berita; <RI>; terbaru | ``",
        "ponsel terbaru               | <ponsel>; terbaru           | ``",
        "siapa nama                   | nama                        | siapa",
        "apa benar nelayan ditahan    | <nelayan>; ditahan          | apa; benar",
        "benarkah nelayan ditahan     | <nelayan>; ditahan          | benarkah",
        "arti nama Jakarta            | arti; nama; Jakarta         | ``",
        "apa arti nama Jakarta        | nama; Jakarta               | apa; arti",
        "apa DAN nama DAN Jakarta     | {nama DAN Jakarta}          | apa",
        "apa itu                      | apa; itu                    | ``",
        "\"kerja sama\" pertahanan    | [kerja sama]; pertahanan    | ``",
        "\u201Ckerja sama\u201D       | [kerja sama]                | ``",
        "RI \"tanpa penutup           | <RI>; tanpa; penutup        | `\"`",
        "\"\" dubes                   | <dubes>                     | `\"\"`",
        "cafe\u0301 di Sa\u0303o Paulo | <caf\u00E9>; S\u00E3o; Paulo   | di",
        "US$ 31 dan AS                | <USD 31>; <AS>              | dan",
        "???                          | ``                          | ???",
        "``                           | ``                          | ``"
      })
  void textIsReadSo(String text, String clauses, String ignored) {
    Query query = QueryParser.parse(text);
    assertEquals(
        clauses,
        query.clauses().stream().map(QueryParserTest::show).collect(Collectors.joining("; ")));
    assertEquals(
        ignored,
        query.ignored().stream().map(Query.Ignored::text).collect(Collectors.joining("; ")));
  }

  /** An amount; what else it is looked for as. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5 miliar       | 1,5 milyar; 1.5 miliar; 1.5 milyar; 1.500.000.000; satu setengah miliar; satu setengah milyar",
        "satu setengah miliar | 1,5 miliar; 1,5 milyar; 1.5 miliar; 1.5 milyar; 1.500.000.000; satu setengah milyar",
        "37.7 trillion    | 37,7 trillion; 37,7 triliun; 37,7 trilyun; 37.7 triliun; 37.7 trilyun; 37.700.000.000.000",
        "4.3 juta         | 4,3 juta; 4.300.000; 4,3 jt; 4.3 jt",
        "1.520 triliun    | 1.520 trilyun; 1.520.000.000.000.000",
        "1,500.5 triliun  | 1,500.5 trilyun",
        "2 miliar         | 2 milyar; 2.000.000.000; dua miliar; dua milyar",
        "satu juta        | 1 juta; 1.000.000; 1 jt; sejuta",
        "sejuta           | 1 juta; 1.000.000; 1 jt; satu juta",
        "1.000.000        | 1 juta; 1 jt; satu juta; sejuta",
        "2500000          | 2,5 juta; 2.5 juta; 2,5 jt; 2.5 jt; dua setengah juta",
        "Sepuluh juta     | 10 juta; 10.000.000; 10 jt",
        "two million      | 2 million; 2 juta; 2.000.000; 2 jt; dua juta",
        "seribu triliun   | 1.000 triliun; 1.000 trilyun; 1 ribu triliun; 1 ribu trilyun; 1.000.000.000.000.000; seribu trilyun",
        "125 juta         | 125.000.000; 125 jt",
        "20 juta          | 20.000.000; 20 jt; dua puluh juta",
        "5jt              | 5 juta; 5.000.000; lima juta",
        "100 ribu         | 100.000; 100 rb; seratus ribu",
        "100.000          | 100 ribu; 100 rb; seratus ribu",
        "seratus ribu     | 100.000; 100 ribu; 100 rb",
        "seribu           | 1.000; 1 ribu; 1 rb",
        "50rb             | 50.000; 50 ribu; lima puluh ribu",
        "50 ribuan        | 50.000; 50 ribu; 50 rb; lima puluh ribu",
        "5-10rb           | 5-10 ribu",
        "tiga puluh lima  | 35",
        "dua tiga ribu    | ''",
        "7,2%             | 7.2 persen",
        "5 per cent       | 5 persen; five per cent; lima persen",
        "dua puluh persen | 20 persen",
        "1,5-2,5 juta     | 1.5-2.5 juta; 1,5-2,5 jt; 1.5-2.5 jt",
        "dua puluh miliar | 20 miliar; 20 milyar; 20.000.000.000; dua puluh milyar",
        "Rp 2 miliar      | Rp 2 milyar; Rp 2.000.000.000; Rp 2 M; Rp 2M; IDR 2 miliar; IDR 2 milyar; IDR 2.000.000.000; 2 miliar rupiah; 2 milyar rupiah; 2.000.000.000 rupiah; dua miliar rupiah; dua milyar rupiah",
        "2 miliar rupiah  | Rp 2 miliar; Rp 2 milyar; Rp 2.000.000.000; Rp 2 M; Rp 2M; IDR 2 miliar; IDR 2 milyar; IDR 2.000.000.000; 2 milyar rupiah; 2.000.000.000 rupiah; dua miliar rupiah; dua milyar rupiah",
        "Rp1,5 T          | Rp 1,5 triliun; Rp 1,5 trilyun; Rp 1.5 triliun; Rp 1.5 trilyun; Rp 1.500.000.000.000; Rp 1,5T; Rp 1.5 T; Rp 1.5T; IDR 1,5 triliun; IDR 1,5 trilyun; IDR 1.5 triliun; IDR 1.5 trilyun; IDR 1.500.000.000.000; 1,5 triliun rupiah; 1,5 trilyun rupiah; 1.5 triliun rupiah; 1.5 trilyun rupiah; 1.500.000.000.000 rupiah; satu setengah triliun rupiah; satu setengah trilyun rupiah",
        "rp 5 jt          | Rp 5 juta; Rp 5.000.000; IDR 5 juta; IDR 5.000.000; 5 juta rupiah; 5.000.000 rupiah; lima juta rupiah",
        "Rp 365           | IDR 365; 365 rupiah",
        "US$ 12 miliar    | US$ 12 milyar; US$ 12.000.000.000; 12 miliar dolar AS; 12 milyar dolar AS; 12.000.000.000 dolar AS; dua belas miliar dolar AS; dua belas milyar dolar AS; 12 miliar dolar Amerika; 12 milyar dolar Amerika; 12.000.000.000 dolar Amerika; dua belas miliar dolar Amerika; dua belas milyar dolar Amerika; 12 miliar dollar AS; 12 milyar dollar AS; 12.000.000.000 dollar AS; dua belas miliar dollar AS; dua belas milyar dollar AS; 12 miliar dollar Amerika; 12 milyar dollar Amerika; 12.000.000.000 dollar Amerika; dua belas miliar dollar Amerika; dua belas milyar dollar Amerika; 12 miliar US dollar; 12 milyar US dollar; 12.000.000.000 US dollar; dua belas miliar US dollar; dua belas milyar US dollar",
        "365 dolar        | US$ 365; 365 dolar AS; 365 dolar Amerika; 365 dollar AS; 365 dollar Amerika; 365 US dollar",
        "365 dolar US     | US$ 365; 365 dolar AS; 365 dolar Amerika; 365 dollar AS; 365 dollar Amerika; 365 US dollar",
        "365 dolar Hongkong | HK$ 365; HKD 365; 365 dolar Hong Kong; 365 dollar Hong Kong; 365 dollar Hongkong; 365 Hong Kong dollar",
        "365 dolar Jamaika | 365 dollar Jamaika; 365 dolar Jamaica; 365 dollar Jamaica; 365 Jamaican dollar",
        "365 pound sterling | GBP 365; 365 poundsterling; 365 pound",
        "365 won Korea    | KRW 365; 365 won",
        "365 yuan RMB     | RMB 365; RMB365; CNY 365; 365 yuan; 365 renminbi",
        "RM 365           | RM365; MYR 365; 365 ringgit",
        "365 yuan         | RMB 365; RMB365; CNY 365; 365 renminbi",
        "S$ 365           | SGD 365; SG$ 365; Sin$ 365; 365 dolar Singapura; 365 dollar Singapura; 365 Singapore dollar",
        "Rp 365,00        | Rp 365; IDR 365; 365 rupiah",
        "20,0 persen      | 20 persen; dua puluh persen",
        "1,50 juta        | 1,5 juta; 1.5 juta; 1.500.000; 1,5 jt; 1.5 jt; satu setengah juta",
        "100.000,00       | 100.000; 100 ribu; 100 rb; seratus ribu",
        "satu koma lima miliar | 1,5 miliar; 1,5 milyar; 1.5 miliar; 1.5 milyar; 1.500.000.000; satu setengah miliar; satu setengah milyar",
        "nol koma nol lima persen | 0,05 persen; 0.05 persen",
        "dua belas koma tujuh puluh lima persen | 12,75 persen; 12.75 persen",
        "365 riyal        | ''",
        "365 hektar       | 365 hektare; 365 ha",
        "150cc            | seratus lima puluh cc",
        "365 km2          | 365 kilometer persegi; 365 square kilometers; 365 square kilometres",
        "365 meter persegi | 365 m2; 365 square meters; 365 square metres",
        "365 hari         | 365 days",
        "dua orang        | 2 orang",
        "2000 jiwa        | 2 ribu jiwa; dua ribu jiwa",
        "1.230.000.000    | 1,23 miliar; 1,23 milyar; 1.23 miliar; 1.23 milyar",
        "1.234.567.890 ton | ''",
        "semiliar         | 1 miliar; 1 milyar; 1.000.000.000; satu miliar; satu milyar",
        "1.000 miliar     | 1 triliun; 1 trilyun; 1.000.000.000.000; satu triliun; satu trilyun; setriliun",
        "Rp7,6juta        | Rp 7.6 juta; Rp 7.600.000; Rp 7,6 jt; Rp 7.6 jt; IDR 7,6 juta; IDR 7.6 juta; IDR 7.600.000; 7,6 juta rupiah; 7.6 juta rupiah; 7.600.000 rupiah",
        "5M rupiah        | Rp 5 miliar; Rp 5 milyar; Rp 5.000.000.000; Rp 5 M; Rp 5M; IDR 5 miliar; IDR 5 milyar; IDR 5.000.000.000; 5 miliar rupiah; 5 milyar rupiah; 5.000.000.000 rupiah; lima miliar rupiah; lima milyar rupiah",
        "100kg            | 100 kilogram; seratus kilogram; seratus kg",
        "10ribu           | 10.000; 10 rb; sepuluh ribu",
        "2 juta ton       | 2.000.000 ton; dua juta ton"
      })
  void anAmountHasOtherNames(String text, String others) {
    var amount = (Clause.Named) QueryParser.parse(text).clauses().getLast();
    assertEquals(
        others,
        amount.alternatives().stream()
            .map(Clause.Alternative::text)
            .collect(Collectors.joining("; ")));
  }

  /** Of a time of day. */
  private static final Set<String> ZONES = Set.of("wib", "wita", "wit");

  /** The word list that parts them has all that an amount may have behind it in one word. */
  @Test
  void aScaleOrUnitMayBeGluedToItsNumber() {
    Stream<String> scales =
        Stream.of(Scale.values())
            .flatMap(scale -> Stream.of(scale.word(), scale.letters()))
            .filter(word -> !Scale.isUnclear(word));
    Stream<String> units =
        Unit.ALL.stream()
            .flatMap(unit -> Stream.of(unit.names(), unit.understood(), unit.signs()))
            .flatMap(List::stream)
            .filter(name -> name.chars().allMatch(Character::isLetter));
    for (String behind : Stream.concat(scales, units).toList()) {
      assertEquals(
          QueryParser.parse("5 " + behind).clauses(), QueryParser.parse("5" + behind).clauses());
    }
  }

  /** What that list parts from a number is one thing with it. */
  @Test
  void aNumberAndWhatIsGluedToItStandSideBySide() {
    List<String> glued =
        Tables.rows("/id/telusur/language/glued.txt", 2).stream()
            .filter(row -> row[0].equals("unit"))
            .flatMap(row -> Stream.of(row[1].split(" ")))
            .filter(unit -> !ZONES.contains(unit))
            .toList();
    assertEquals(
        List.of(),
        glued.stream().filter(unit -> QueryParser.parse("5" + unit).clauses().size() > 1).toList());
  }

  /** What is typed; its canonical text; what is ignored. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nikel -ekspor                | nikel -ekspor                            | ``",
        "nikel BUKAN ekspor           | nikel -ekspor                            | ``",
        "ekspor-impor                 | ekspor impor                             | ``",
        "Indonesia (RI)-Tiongkok      | Indonesia RI Tiongkok                    | ``",
        "\"Xi Jinping\"-Prabowo    | \"Xi Jinping\" Prabowo                | ``",
        "\"Xi Jinping\" -Prabowo   | \"Xi Jinping\" -Prabowo               | ``",
        "judul:(baja)-nikel           | judul:baja nikel                         | ``",
        "(-nikel ekspor)              | -nikel DAN ekspor                        | ``",
        "nikel \"-ekspor            | nikel -ekspor                            | `\"`",
        "layar 5\"-6                | layar 5 6                                | `\"`",
        "nikel -Indonesia-Tiongkok    | nikel -(Indonesia DAN Tiongkok)          | ``",
        "nikel BUKAN kompas.com baja  | nikel -(kompas DAN com) baja             | ``",
        "nikel \u2013ekspor           | nikel -ekspor                            | ``",
        "nikel \u2212ekspor           | nikel -ekspor                            | ``",
        "nikel \u2010ekspor           | nikel -ekspor                            | ``",
        "Jakarta \u2013 nikel         | Jakarta nikel                            | \u2013",
        "nikel -                      | nikel                                    | -",
        "rudal negara:Korea Utara     | rudal negara:\"KP\"                       | ``",
        "negara:Korea Utara rudal     | negara:\"KP\" rudal                       | ``",
        "negara:Korea, Utara          | negara:\"KR\" Utara                       | ``",
        "-negara:Arab Saudi haji      | -negara:\"SA\" haji                       | ``",
        "negara:(Tiongkok ATAU Jepang) nikel | (negara:\"CN\" ATAU negara:\"JP\") nikel | ``",
        "-negara:(Tiongkok ATAU Jepang) | -(negara:\"CN\" ATAU negara:\"JP\")      | ``",
        "sumber:(detik ATAU kompas)     | sumber:\"detik\" ATAU sumber:\"kompas\"        | ``",
        "rubrik:(Ekonomi)               | rubrik:\"Ekonomi\"                            | ``",
        "tanggal:(2018 OR 2020)       | tanggal:2018-01-01..2018-12-31 ATAU tanggal:2020-01-01..2020-12-31 | ``",
        "tahun:2019 nikel             | tanggal:2019-01-01..2019-12-31 nikel     | ``",
        "Jakarta -Harga nikel turun lagi pada awal pekan ini, kata Bank Dunia | Jakarta Harga nikel turun awal pekan kata Bank Dunia | -; lagi; pada; ini",
        "Bogota -Uribe – calon presiden Kolombia yang ditembak tiga kali – mati | Bogota Uribe calon presiden Kolombia ditembak tiga kali mati | -; –; –; yang",
        "nikel -baja -haji -emas -perak -timah -kapal -sawit -batu -pasir | nikel -baja -haji -emas -perak -timah -kapal -sawit -batu -pasir | ``",
        "haji 2019 -2020               | haji 2019 -2020                          | ``",
        "nikel -tanggal:5 Oktober 2019 | nikel -tanggal:2019-10-05..2019-10-05   | ``",
        "tanggal:2019 .. 2020 nikel   | tanggal:2019-01-01..2020-12-31 nikel     | ``",
        "site:kompas.com lang:en-GB   | sumber:\"kompas.com\" bahasa:\"en\"         | ``",
        "bahasa:Indonesia             | bahasa:\"id\"                             | ``",
        "bahasa:cmn lang:zh_TW        | bahasa:\"zh\"                             | ``",
        "bahasa:Mandarin bahasa:chi   | bahasa:\"zh\"                             | ``",
        "bahasa:eng                   | bahasa:\"en\"                             | ``",
        "nikel BUKAN di Sulawesi      | nikel -Sulawesi                          | di",
        "nikel -di \"Sulawesi\"    | nikel -\"Sulawesi\"                  | di",
        "nikel BUKAN di, ke (baja)    | nikel -baja                              | di; ke",
        "nikel BUKAN di               | nikel -(di)                              | ``",
        "-(di) Sulawesi               | -(di) Sulawesi                           | ``",
        "di nikel BUKAN di            | nikel                                    | BUKAN; di",
        "BUKAN di -nikel ekspor       | -(di) -nikel ekspor                      | ``",
        "-nikel -nikel ekspor         | -nikel ekspor                            | ``",
        "-\"\" nikel              | nikel                                    | `\"\"; -`",
        "RI -- China                  | RI China                                 | --",
        "U.S.2023\u200bU             | U.S 2023U                                | ``",
        "nikel ATAU bauksit           | nikel ATAU bauksit                       | ``",
        "ekspor nikel OR impor baja   | ekspor DAN nikel ATAU impor DAN baja     | ``",
        "nikel dan bauksit            | nikel bauksit                            | dan",
        "nikel DAN bauksit smelter    | nikel DAN bauksit DAN smelter            | ``",
        "(nikel atau bauksit) smelter | nikel bauksit smelter                    | atau",
        "nikel (dan) baja             | nikel baja                               | dan",
        "nikel (di ke) baja           | nikel baja                               | di; ke",
        "siapa (nama) presiden Rusia  | presiden Rusia                           | siapa; nama",
        "ekspor (nikel) ke (China)    | ekspor nikel China                       | ke",
        "baja ATAU (ekspor nikel)     | baja ATAU ekspor DAN nikel               | ``",
        "baja DAN (ekspor nikel)      | baja DAN ekspor DAN nikel                | ``",
        "(ekspor DAN nikel) baja      | (ekspor DAN nikel) baja                  | ``",
        "(nikel ATAU bauksit) smelter | (nikel ATAU bauksit) smelter             | ``",
        "-(nikel bauksit) smelter     | -(nikel DAN bauksit) smelter             | ``",
        "ATAU nikel                   | nikel                                    | ATAU",
        "nikel ATAU                   | nikel                                    | ATAU",
        "nikel DAN                    | nikel                                    | DAN",
        "DAN nikel, ekspor            | nikel ekspor                             | DAN",
        "DAN nikel DAN ekspor         | nikel DAN ekspor                         | DAN",
        "baja (DAN nikel ekspor)      | baja nikel ekspor                        | DAN",
        "BUKAN                        | ``                                       | BUKAN",
        "((((nikel                    | nikel                                    | ``",
        "judul:(nikel                 | judul:nikel                              | ``",
        "baja (nikel ATAU bauksit     | baja (nikel ATAU bauksit)                | ``",
        "judul:(nikel (baja ATAU emas | judul:(nikel DAN (baja ATAU emas))       | ``",
        "(nikel (                     | nikel                                    | (",
        "nikel :(                     | nikel                                    | (; :",
        "()                           | ``                                       | ()",
        "haji () (( ) ()) baja        | haji baja                                | (); (( ) ())",
        "haji -() ATAU ()             | haji                                     | (); (); -; ATAU",
        "(!) haji \"a\"/\"b\"          | haji \"a\" \"b\"                       | !; /",
        "judul:() haji                | haji                                     | judul:()",
        "mata mata Rusia              | mata-mata Rusia                          | ``",
        "oleh oleh Bali               | oleh-oleh Bali                           | ``",
        "hati hati                    | hati-hati                                | ``",
        "anak anak di Bali            | anak-anak Bali                           | di",
        "sama sama, Cita cita, KRI KRI | sama-sama Cita-cita KRI-KRI             | ``",
        "haji di di Arab, apa apa, 5 5 | haji Arab 5                             | di; apa",
        "haji haji haji, baja baja baja baja | haji haji haji baja               | ``",
        "nikel) bauksit               | nikel bauksit                            | )",
        "nike*                        | nike*                                    | ``",
        "nike* *                      | nike*                                    | *",
        "judul:nikel ekspor           | judul:nikel ekspor                       | ``",
        "judul:Timur Tengah haji      | judul:(Timur Tengah) haji                | ``",
        "-judul:korea utara, haji     | -judul:(korea utara) haji                | ``",
        "judul:-Korea Utara           | -judul:(Korea Utara)                     | ``",
        "judul:Timur, Tengah          | judul:Timur, Tengah                      | ``",
        "judul:(Timur) Tengah haji    | judul:Timur, Tengah, haji                | ``",
        "judul:\"Timur\" Tengah       | judul:\"Timur\" Tengah                   | ``",
        "judul:Timur* Tengah          | judul:Timur* Tengah                      | ``",
        "judul:1 miliar haji          | judul:(1 miliar) haji                    | ``",
        "judul:Rp 2000 triliun haji   | judul:(Rp 2000 triliun) haji             | ``",
        "-5 juta-10 juta haji         | -(5 juta DAN 10 juta) haji               | ``",
        "5, juta-10, juta             | 5, juta-10, juta                         | ``",
        "judul:latihan militer haji   | judul:(latihan militer) haji             | ``",
        "judul:kerja sama RI          | judul:(kerja sama) RI                    | ``",
        "judul:bagi hasil, -judul:kerja sama | judul:(bagi hasil) -judul:(kerja sama) | ``",
        "judul:5 Oktober 2019 haji    | judul:(5 Oktober 2019) haji              | ``",
        "judul:nikel ! haji           | judul:nikel haji                         | !",
        "judul:latihan yang militer   | judul:latihan, militer                   | yang",
        "judul:-nikel ekspor          | -judul:nikel ekspor                      | ``",
        "judul:-nike*                 | -judul:nike*                             | ``",
        "judul:-\"bijih nikel\"     | -judul:\"bijih nikel\"                 | ``",
        "title:-(nikel OR baja)       | -judul:(nikel ATAU baja)                 | ``",
        "-judul:-nikel                | -judul:nikel                             | -",
        "judul:- nikel                | nikel                                    | judul:-",
        "negara:-tiongkok nikel       | -negara:\"CN\" nikel                   | ``",
        "judul:\"bijih nikel\"      | judul:\"bijih nikel\"                  | ``",
        "judul:\"bijih nike*\"     | judul:\"bijih nike*\"                  | *",
        "TITLE:(nikel OR baja)        | judul:(nikel ATAU baja)                  | ``",
        "judul: nikel                 | nikel                                    | judul:",
        "judul:(negara:CN) nikel      | nikel                                    | judul:(negara:CN)",
        "negara:tiongkok nikel        | negara:\"CN\" nikel                    | ``",
        "negara:timteng nikel         | negara:\"Timur Tengah\" nikel         | ``",
        "negara:Asia Tenggara nikel   | negara:\"Asia Tenggara\" nikel        | ``",
        "negara:(Gulf states ATAU JP) | negara:\"negara Teluk\" ATAU negara:\"JP\" | ``",
        "-negara:(negara Arab)        | -negara:\"negara Arab\"               | ``",
        "pasangan:ID-Afrika nikel     | nikel                                    | pasangan:ID-Afrika",
        "negara:U.S. pasangan:A.S.-Jepang | negara:\"US\" pasangan:\"JP-US\"      | ``",
        "negara:US                    | negara:\"US\"                          | ``",
        "negara:AS nikel              | negara:\"US\" nikel                    | ``",
        "negara:\"Samoa Amerika\"     | negara:\"Samoa Amerika\"               | ``",
        "negara:GL                    | negara:\"GL\"                          | ``",
        "pasangan:RI-AS               | pasangan:\"ID-US\"                     | ``",
        "country:atlantis nikel       | nikel                                    | country:atlantis",
        "pasangan:id-cn               | pasangan:\"CN-ID\"                     | ``",
        "topik:perdagangan            | topik:\"trade\"                        | ``",
        "topik:energi nikel           | topik:\"energy-minerals\" nikel       | ``",
        "topik:energi dan mineral     | topik:\"energy-minerals\"             | ``",
        "topik:(haji OR Trade)        | topik:\"religion-hajj\" ATAU topik:\"trade\" | ``",
        "topik:dan nikel              | nikel                                    | topik:dan",
        "pasangan:Indonesia \u2013 Tiongkok nikel | pasangan:\"CN-ID\" nikel   | ``",
        "pasangan:RI\u2014AS          | pasangan:\"ID-US\"                     | ``",
        "pasangan:RI\uFF0DAS          | pasangan:\"ID-US\"                     | ``",
        "sumber:\"CNN Indonesia\"   | sumber:\"CNN Indonesia\"               | ``",
        "tanggal:2024                 | tanggal:2024-01-01..2024-12-31           | ``",
        "tanggal:2024-02              | tanggal:2024-02-01..2024-02-29           | ``",
        "date:2024-08-01..2024-08     | tanggal:2024-08-01..2024-08-31           | ``",
        "tanggal:\"13 Agustus 2024\" | tanggal:2024-08-13..2024-08-13          | ``",
        "tanggal:1898 April 1898      | tanggal:1898-01-01..1898-12-31 April 1898 | ``",
        "date:\"5 April 1898\"        | tanggal:1898-04-05..1898-04-05           | ``",
        "-tanggal:1700-01..9999       | -tanggal:1700-01-01..9999-12-31          | ``",
        "tanggal:0999                 | ``                                       | tanggal:0999",
        "tanggal:\"13 Agt 2024\"     | tanggal:2024-08-13..2024-08-13          | ``",
        "Jan Ethan dan Des 12         | Jan Ethan Des 12                         | dan",
        "tanggal:20 hingga 22 Mei 2019 nikel | tanggal:2019-05-20..2019-05-22 nikel | ``",
        "tanggal:s.d. Maret 2019 nikel | tanggal:..2019-03-31 nikel              | ``",
        "tanggal:20 s.d. 22 Mei 2019  | tanggal:2019-05-20..2019-05-22           | ``",
        "tanggal:sejak 2017 nikel     | tanggal:2017-01-01.. nikel               | ``",
        "tanggal:sebelum Mei 2019     | tanggal:..2019-04-30                     | ``",
        "tanggal:sebelum 1000         | 1000                                     | tanggal:sebelum",
        "tanggal:2017-2018            | tanggal:2017-01-01..2018-12-31           | ``",
        "tanggal:2024-13              | ``                                       | tanggal:2024-13",
        "tanggal:\"10, 11, dan 12 Mei 2019\" | tanggal:2019-05-10..2019-05-12 | ``",
        "tanggal:10 dan 11 Mei 2019 nikel | tanggal:2019-05-10..2019-05-11 nikel | ``",
        "tanggal:2019-9-10            | tanggal:2019-09-10..2019-09-10           | ``",
        "2019-9-31, 2019/2020/1       | 2019-9-31 2019/2020/1                    | ``",
        "tanggal:31/2/2024            | ``                                       | tanggal:31/2/2024",
        "SOM pada 13 Agustus 2024     | SOM 13 Agustus 2024                      | pada",
        "kerja yang sama              | kerja, sama                              | yang",
        "kerja/sama                   | kerja, sama                              | ``",
        "Menlu as kerja/sama          | Menlu as kerja/sama                      | ``",
        "kerja\uFFFFsama militer     | kerja, sama, militer                     | ``",
        "lat*an militer               | lat militer                              | *; an",
        "lat?han militer              | lat han militer                          | ?",
        "latihan~ militer             | latihan militer                          | ~",
        "bijih~2 militer              | bijih militer                            | ~2",
        "nikel^1.5 baja               | nikel baja                               | ^1.5",
        "\"kerja pertahanan\"~5 RI   | \"kerja pertahanan\"~5 RI                | ``",
        "\u201Cnikel  Eropa\u201D~010 -\"a b\"~2 | \"nikel Eropa\"~10 -\"a b\"~2  | ``",
        "judul:\"nikel Eropa\"~3 baja | judul:\"nikel Eropa\"~3 baja             | ``",
        "(\"nikel Eropa\"~3)ATAU baja | \"nikel Eropa\"~3 ATAU baja              | ``",
        "\"nikel nikel\"~3 baja       | \"nikel nikel\"~3 baja                   | ``",
        "\"nikel\"~3 baja             | \"nikel\" baja                           | ~3",
        "\"nikel Eropa\"~0 baja       | \"nikel Eropa\" baja                     | ~0",
        "\"nikel Eropa\"~1000 baja    | \"nikel Eropa\"~999 baja                 | ``",
        "\"nikel Eropa\"~0.5 baja     | \"nikel Eropa\" baja                     | ~0.5",
        "\"nikel Eropa\"~ baja        | \"nikel Eropa\" baja                     | ~",
        "baja \"nikel Eropa\"~3?     | baja \"nikel Eropa\"~3                   | ?",
        "\"a b c d e f g h i j k l m n o p q\"~3 | \"a b c d e f g h i j k l m n o p q\"  | ~3",
        "negara:\"Jepang\"~2 baja     | negara:\"JP\" baja                       | ~2",
        "10^6 ton                     | 10 6 ton                                 | ^",
        "Apa? ekspor-impor S&T        | ekspor impor S&T                         | ?; Apa",
        "foo:bar                      | foo bar                                  | ``",
        "covid-19                     | covid-19                                 | ``",
        "covid\u221219                | covid\u221219                            | ``",
        "G-to-G                       | G-to-G                                   | ``",
        "presiden Moon Jae-in         | presiden Moon Jae-in                     | ``",
        "follow-on dan/atau check-in  | follow-on check-in                       | dan; atau",
        "peer-to-peer AT&T            | peer-to-peer AT&T                        | ``",
        "urutan ke-2                  | urutan ke-2                              | ``",
        "RI-China                     | RI China                                 | ``",
        "tahun 2019                   | tahun 2019                               | ``",
        "August 13, 2024              | August 13, 2024                          | ``",
        "antara RI dan China          | RI China                                 | antara; dan",
        "kantor berita Antara         | kantor berita Antara                     | ``",
        "\"diplomat*\"                | \"diplomat*\"                            | *",
        "bahasa:Inggris               | bahasa:\"en\"                            | ``",
        "bahasa:xyzzy haji            | haji                                     | bahasa:xyzzy",
        "tanggal:2019-09..            | tanggal:2019-09-01..                     | ``",
        "tanggal:..2018               | tanggal:..2018-12-31                     | ``",
        "nikel BUKAN\u00A0\"baja\"    | nikel -\"baja\"                          | ``"
      })
  void operatorsAndFieldsAreReadSo(String text, String canonical, String ignored) {
    Query query = QueryParser.parse(text);
    assertEquals(canonical, query.canonical());
    assertEquals(
        ignored,
        query.ignored().stream().map(Query.Ignored::text).collect(Collectors.joining("; ")));
    assertEquals(query.clauses(), QueryParser.parse(canonical).clauses());
  }

  /** What is typed; from and to; how articles write it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "``",
      value = {
        "13 Agustus 2024 | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "13/8/2024       | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "2024-08-13      | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "august 2024     | 2024-08-01 | 2024-08-31 | agustus 2024",
        "13 Agt 2024     | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "13 Agt. 2024    | 2024-08-13 | 2024-08-13 | 13 agt 2024",
        "Sep 2019        | 2019-09-01 | 2019-09-30 | september 2019",
        "sept 2019       | 2019-09-01 | 2019-09-30 | sep 2019",
        "Okt 2019        | 2019-10-01 | 2019-10-31 | oktober 2019",
        "17 Agust 2019   | 2019-08-17 | 2019-08-17 | 17 agustus 2019",
        "17 Ags. 2019    | 2019-08-17 | 2019-08-17 | 17 agust 2019",
        "17 Agu 2019     | 2019-08-17 | 2019-08-17 | 17 agt 2019",
        "5 Peb 2019      | 2019-02-05 | 2019-02-05 | 5 februari 2019",
        "1 Nop 2019      | 2019-11-01 | 2019-11-01 | 1 november 2019",
        "1 Nopember 2019 | 2019-11-01 | 2019-11-01 | 1 november 2019",
        "17 Des 2019     | 2019-12-17 | 2019-12-17 | 17 desember 2019",
        "August 13, 2024 | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "2024/08/13      | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "2024/8/3        | 2024-08-03 | 2024-08-03 | 3 agustus 2024",
        "2024-8-13       | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "13.08.2024      | 2024-08-13 | 2024-08-13 | 13 agustus 2024",
        "bulan Mei 2024  | 2024-05-01 | 2024-05-31 | mei 2024",
        "2024            | 2024-01-01 | 2024-12-31 | 2024",
        "17 Agustus 1945 | 1945-08-17 | 1945-08-17 | august 17th 1945",
        "13th August 2019 | 2019-08-13 | 2019-08-13 | 13 august 2019",
        "August 2nd, 2019 | 2019-08-02 | 2019-08-02 | august 2nd 2019",
        "the 1st of Aug 2019 | 2019-08-01 | 2019-08-01 | august 1st 2019",
        "tgl 5 Mei 2019  | 2019-05-05 | 2019-05-05 | 5 mei 2019",
        "bln Agustus 2019 | 2019-08-01 | 2019-08-31 | ags 2019",
        "thn 2019        | 2019-01-01 | 2019-12-31 | 2019",
        "th 2019         | 2019-01-01 | 2019-12-31 | 2019",
        "20 hingga 22 September 2019 | 2019-09-20 | 2019-09-22 | 21 september 2019",
        "20-22 Sept 2019 | 2019-09-20 | 2019-09-22 | 21 september 2019",
        "20/9/2019-22/9/2019         | 2019-09-20 | 2019-09-22 | 21 september 2019",
        "20 s/d 22 September 2019    | 2019-09-20 | 2019-09-22 | september 20 2019",
        "20th to 22nd September 2019 | 2019-09-20 | 2019-09-22 | 22nd september 2019",
        "September 20 - September 22, 2019 | 2019-09-20 | 2019-09-22 | 21 sept 2019",
        "tanggal 20 sampai tanggal 22 September 2019 | 2019-09-20 | 2019-09-22 | 22 sep 2019",
        "antara 20 dan 22 Sep 2019   | 2019-09-20 | 2019-09-22 | 20 sep 2019",
        "antara 20 hingga 22 September 2019 | 2019-09-20 | 2019-09-22 | 20 sep 2019",
        "September 20-22, 2019       | 2019-09-20 | 2019-09-22 | 21 september 2019",
        "September 20th and 21st, 2019 | 2019-09-20 | 2019-09-21 | 21 september 2019",
        "10 dan 11 September 2019    | 2019-09-10 | 2019-09-11 | 10 september 2019",
        "12, 11 & 10 September 2019  | 2019-09-10 | 2019-09-12 | 11 september 2019",
        "tanggal 10, 11, dan tanggal 12 September 2019 | 2019-09-10 | 2019-09-12 | 10 september 2019",
        "10th, 11th, and 12th of September 2019 | 2019-09-10 | 2019-09-12 | 10 september 2019",
        "10 dan 11-12 September 2019 | 2019-09-10 | 2019-09-12 | 12 september 2019",
        "10-11 dan 12 September 2019 | 2019-09-10 | 2019-09-12 | 10 september 2019",
        "10 atau 11 September 2019   | 2019-09-10 | 2019-09-11 | 11 september 2019",
        "10, 11 September 2019       | 2019-09-10 | 2019-09-11 | 10 september 2019",
        "September 10, 11, 2019      | 2019-09-10 | 2019-09-11 | 10 september 2019",
        "September dan Oktober 2019  | 2019-09-01 | 2019-10-31 | september 2019",
        "bulan Mei, Juni, atau bulan Juli 2019 | 2019-05-01 | 2019-07-31 | juni 2019",
        "September, Oktober tahun 2019 | 2019-09-01 | 2019-10-31 | oktober 2019",
        "10-11/9/2019                | 2019-09-10 | 2019-09-11 | 11 september 2019",
        "26 Agustus -1 September 2019 | 2019-08-26 | 2019-09-01 | 31 agustus 2019",
        "20 September - 5 Oktober 2019 | 2019-09-20 | 2019-10-05 | 1 oktober 2019",
        "bulan Mei sampai dengan Juli tahun 2019 | 2019-05-01 | 2019-07-31 | juni 2019",
        "bulan Mei sampai bulan Juli 2019 | 2019-05-01 | 2019-07-31 | juni 2019",
        "Mei\u2013Juli 2019          | 2019-05-01 | 2019-07-31 | mei 2019",
        "1 Januari 2019 sampai 31 Januari 2019 | 2019-01-01 | 2019-01-31 | januari 2019",
        "31 Des 2018 s.d. 2 Jan 2019 | 2018-12-31 | 2019-01-02 | 1 januari 2019",
        "2019-10-05 - 2019-11-05     | 2019-10-05 | 2019-11-05 | 31 okt 2019",
        "5 Mei 2014 - 5 Juni 2020    | 2014-05-05 | 2020-06-05 | 2018",
        "between 2017 and 2018       | 2017-01-01 | 2018-12-31 | 2017",
        "2017\u20132018             | 2017-01-01 | 2018-12-31 | 2018",
        "tahun 2017-2018             | 2017-01-01 | 2018-12-31 | 2018",
        "antara 2017-2018            | 2017-01-01 | 2018-12-31 | 2018",
        "antara tahun 2017 dan tahun 2018 | 2017-01-01 | 2018-12-31 | 2018",
        "antara tahun 2017 hingga 2018 | 2017-01-01 | 2018-12-31 | 2018",
        "mulai dari 2017 hingga 2018 | 2017-01-01 | 2018-12-31 | 2018",
        "sejak 2017 hingga 2018      | 2017-01-01 | 2018-12-31 | 2018",
        "tahun 2017 dan tahun 2018   | 2017-01-01 | 2018-12-31 | 2017",
        "2018/2017                   | 2017-01-01 | 2018-12-31 | 2017",
        "2017 atau 2018              | 2017-01-01 | 2018-12-31 | 2018",
        "2017, 2018, 2019            | 2017-01-01 | 2019-12-31 | 2018",
        "periode 2017-2018           | 2017-01-01 | 2018-12-31 | 2018",
        "2017 until May 2018         | 2017-01-01 | 2018-05-31 | may 2018",
        "2017 hingga sekarang        | 2017-01-01 | ``         | 2017",
        "sejak 2020                  | 2020-01-01 | ``         | 2020",
        "mulai tahun 2020            | 2020-01-01 | ``         | 2020",
        "since March 2020            | 2020-03-01 | ``         | maret 2020",
        "hingga Maret 2019           | ``         | 2019-03-31 | maret 2019",
        "s.d. Maret 2019             | ``         | 2019-03-31 | maret 2019",
        "s/d 5 Maret 2019            | ``         | 2019-03-05 | 5 maret 2019",
        "s.d. akhir Maret 2019       | ``         | 2019-03-31 | maret 2019",
        "sampai dengan 5 Maret 2019  | ``         | 2019-03-05 | 5 maret 2019",
        "setelah 2019                | 2020-01-01 | ``         | 2019",
        "pasca-2019                  | 2020-01-01 | ``         | 2019",
        "setelah akhir 2019          | 2020-01-01 | ``         | 2019",
        "setelah awal 2019           | 2019-01-01 | ``         | 2019",
        "setelah pertengahan Mei 2019 | 2019-05-01 | ``        | mei 2019",
        "sebelum awal 2019           | ``         | 2018-12-31 | 2019",
        "sebelum akhir 2019          | ``         | 2019-12-31 | 2019",
        "sejak akhir 2019            | 2019-01-01 | ``         | 2019",
        "hingga awal 2019            | ``         | 2019-12-31 | 2019",
        "sebelum Maret 2019          | ``         | 2019-02-28 | maret 2019",
        "sebelum 10 dan 11 September 2019 | ``    | 2019-09-09 | 10 september 2019",
        "setelah September dan Oktober 2019 | 2019-11-01 | `` | september 2019",
        "before mid-2019             | ``         | 2019-12-31 | 2019"
      })
  void datesInWordsAreDates(
      String text, @Nullable LocalDate from, @Nullable LocalDate to, String written) {
    List<Clause> clauses = QueryParser.parse(text).clauses();
    var dated = (Clause.Dated) clauses.getFirst();
    assertEquals(1, clauses.size());
    assertEquals(from, dated.published().from());
    assertEquals(to, dated.published().to());
    List<String> words = List.of(written.split(" "));
    assertTrue(
        dated.names().inWords().stream().anyMatch(name -> isOne(words, name)), dated.toString());
  }

  /** A day of no year is one thing, by other names, too; what is no day is words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17 Agustus           | 17 agt",
        "upacara 17 Agustus di Istana | August 17",
        "17 Agustus 1945, 17 Agustus | 17 August",
        "November 5           | 05 November",
        "April 5              | 5 April",
        "5 Mei                | 05 mei",
        "3 Jun Kim            | ",
        "August 17            | 17 agustus",
        "17 August            | 17 agustus",
        "Agustus 17           | ",
        "32 Agustus           | ",
        "31 Februari          | ",
        "100 Agustus          | ",
        "17 orang             | ",
      })
  void aDayOfNoYearIsOneThing(String text, @Nullable String name) {
    List<String> names =
        QueryParser.parse(text).clauses().stream()
            .filter(clause -> clause instanceof Clause.Named named && named.isAdjacent())
            .flatMap(clause -> ((Clause.Named) clause).alternatives().stream())
            .map(Clause.Alternative::text)
            .toList();
    assertEquals(name != null, names.contains(name), () -> text + ": " + names);
  }

  /** What is typed; words in figures that name it, and others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13 Agustus 2024         | 13/8/2024 13.08.2024            | 12/8/2024 13/8/2023 13th/8/2024",
        "30 Juli-2 Agustus 2024  | 31/7/2024 1/8/2024 02.08.2024   | 29/7/2024 3/8/2024",
        "Agustus 2024            | 1/8/2024 31.8.2024             | 31/7/2024 1/18/2024 1/8/2023",
        "2018-2021               | 1/1/2018 5.6.2019 31.12.2021    | 31/12/2017 1/1/2022",
        "2024                    | 1/1/2024 31.12.2024            | 31/12/2023 2024"
      })
  void datesHaveNamesInFigures(String text, String named, String others) {
    var dated = (Clause.Dated) QueryParser.parse(text).clauses().getFirst();
    Pattern figures = Pattern.compile(dated.names().inFigures());
    assertEquals(
        named,
        Stream.of((named + " " + others).split(" "))
            .filter(word -> figures.matcher(word).matches())
            .collect(Collectors.joining(" ")));
  }

  private static boolean isOne(List<String> words, DateNames.SideBySide name) {
    List<List<String>> places = name.places();
    return places.size() == words.size()
        && IntStream.range(0, words.size()).allMatch(i -> places.get(i).contains(words.get(i)));
  }

  /** What is typed, and the words that are looked for as written; terms side by side in []. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "negara-negara ASEAN   | [negara negara] [asean]",
        "negara negara         | [negara]",
        "Menlu-nya             | [menlu nya]",
        "anak-anak-nya         | [anak anak nya]",
        "Indonesia-Tiongkok    | [indonesia] [tiongkok]",
        "kerja sama            | [kerja] [sama]",
        "ber-KTP di Rusia      | [ber ktp] [rusia]"
      })
  void exactWordsAreWhatOneWouldWrite(String text, String words) {
    assertEquals(
        words,
        QueryParser.parse(text, new Reading(Variants.ALL, true)).clauses().stream()
            .map(clause -> "[" + String.join(" ", ((Clause.Word) clause).terms().exact()) + "]")
            .collect(Collectors.joining(" ")));
  }

  @Test
  void exactWordsHaveNoRootsAndNoOtherNames() {
    var exact = new Reading(Variants.ALL, true);
    for (Clause clause : QueryParser.parse("kerja sama pertahanan RRT", exact).clauses()) {
      Terms terms = ((Clause.Word) clause).terms();
      assertTrue(terms.roots().isEmpty() && terms.english().isEmpty(), clause.toString());
    }
    assertEquals(4, QueryParser.parse("kerja sama pertahanan RRT", exact).clauses().size());
  }

  /** A name that is spelt otherwise; its group, and the first that it is looked for as. */
  @ParameterizedTest
  @CsvSource({
    "luar negri, luar-negeri, luar negeri",
    "menteri luar negri, menlu, menteri luar negeri",
    "Kementerian Luar Negri, kemlu, Kementerian Luar Negeri",
    "menteri luar negeri, menlu, menlu",
    "Menlu-nya, menlu, menteri luar negeri"
  })
  void aSpellingMayBePartOfALongerName(String text, String group, String name) {
    List<Clause> clauses = QueryParser.parse(text).clauses();
    var named = (Clause.Named) clauses.getFirst();
    assertEquals(1, clauses.size());
    assertEquals(group, named.group());
    assertEquals(name, named.alternatives().getFirst().text());
  }

  /** English of which only the singular stands in the list: articles have the one or the other. */
  @ParameterizedTest
  @CsvSource({"startups, startup", "drones, drone", "embassies, embassy", "armies, army"})
  void aPluralAsksForItsSingularAsWell(String plural, String singular) {
    var named = (Clause.Named) QueryParser.parse(plural).clauses().getFirst();
    List<String> names = named.alternatives().stream().map(Clause.Alternative::text).toList();
    assertTrue(names.contains(singular), names::toString);
    var own = (Clause.Named) QueryParser.parse(singular).clauses().getFirst();
    assertEquals(named.group(), own.group());
    assertTrue(own.alternatives().stream().noneMatch(name -> name.text().equals(singular)));
  }

  /** Everyday words for trade, which other things are bought and sold with, too. */
  @ParameterizedTest
  @CsvSource({
    "beli gas dari Singapura, impor singapura",
    "kita jual apa ke India, indonesia ekspor india",
    "kenapa Malta membeli sawit, impor minyak-sawit",
    "jual sapi ke saudi, ekspor arab-saudi",
    "cara beli rumah, ''",
    "beli rumah di Bali Indonesia, bali indonesia",
    "pembeli India, india",
    "jual kopi ke eropa, ekspor eropa",
    "daya beli Jepang, daya-beli jepang",
    "emas dijual di Jepang, jepang",
    "pembelian beras Vietnam, vietnam",
  })
  void wordsMayNameAThingOnlyBesideACountry(String text, String groups) {
    String named =
        QueryParser.parse(text).clauses().stream()
            .filter(Clause.Named.class::isInstance)
            .map(clause -> ((Clause.Named) clause).group())
            .collect(Collectors.joining(" "));
    assertEquals(groups, named);
  }

  @Test
  void variantsCanBeSwitchedOff() {
    assertEquals(3, QueryParser.parse("latma RI China").clauses().size());
    Query some = QueryParser.parse("latma RI China", reading("-tiongkok"));
    assertTrue(some.clauses().get(1) instanceof Clause.Named);
    assertTrue(some.clauses().get(2) instanceof Clause.Word);
    Query none = QueryParser.parse("latma RI China", reading("none"));
    assertTrue(none.clauses().stream().allMatch(clause -> clause instanceof Clause.Word));
    for (String bad : new String[] {"", "tiongkok", "-tidakada", "-tiongkok,"}) {
      assertThrows(IllegalArgumentException.class, () -> Variants.ALL.parse(bad), bad);
    }
  }

  /** Or "Eropa Barat" would be taken for Europe, and west. */
  @Test
  void aPartOfTheWorldIsReadAsOneThing() {
    for (String region : Labels.regions()) {
      for (String name : Labels.names(Facet.COUNTRY, region)) {
        List<Clause> parts = QueryParser.parse("ekspor " + name).parts();
        assertEquals(2, parts.size(), parts.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Timur Tengah,Middle East",
    "Eropa,Europe",
    "Pasifik Selatan,South Pacific",
    "Asia,Asia"
  })
  void aPartOfTheWorldHasItsNameInBothLanguages(String indonesian, String english) {
    assertEquals(new Labels.Name(indonesian, english), Labels.name(Facet.COUNTRY, indonesian));
  }

  private static Reading reading(String variants) {
    return new Reading(Variants.ALL.parse(variants), false);
  }

  private static String show(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.text();
      case Clause.Named named -> "<" + named.text() + ">";
      case Clause.Phrase phrase -> "[" + phrase.text() + "]";
      default -> "{" + clause.canonical() + "}";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ekspor ke Jepang           | ke       | function-word  | a function word",
        "siapa nama menteri nikel   | nama     | question       | part of the question",
        "akhir 2017 nikel           | akhir    | part-of-date   | part of a date",
        "pada akhir 2017 nikel      | pada     | function-word  | a function word",
        "per 5 Oktober 2019 nikel   | per      | part-of-date   | part of a date",
        "hari Sabtu 5 Oktober 2019  | hari     | part-of-date   | part of a date",
        "antara RI dan China        | antara   | function-word  | a function word",
        "ekspor DAN                 | DAN      | operator       | nothing it could hold for",
        "ATAU ekspor                | ATAU     | operator       | nothing it could hold for",
        "ekspor BUKAN               | BUKAN    | operator       | nothing it could hold for",
        "ekspor k?pi                | ?        | foreign-sign   | has no meaning here",
        "ekspor a-b*                | a-b*     | asterisk       | no single word before the asterisk",
        "ekspor \"!\"             | \"!\"  | empty-quotes   | no word between the quotes",
        "ekspor \"                 | \"      | open-quote     | a quote that is not closed",
        "ekspor )                   | )        | parenthesis    | a parenthesis without its partner",
        "ekspor %%% impor           | %%%      | no-letters     | no letters or digits",
        "nikel -                    | -        | operator       | nothing it could hold for",
        "ekspor negara:             | negara:  | empty-field    | a field without a value",
        "ekspor tanggal:besok       | tanggal:besok | unknown-value | not a value of tanggal",
        "ekspor judul:(negara:id)   | judul:(negara:id) | empty-title    | no words to look for in titles"
      })
  void whyAPartIsIgnoredHasACodeAndWords(String text, String part, String label, String said) {
    for (Query.Ignored ignored : QueryParser.parse(text).ignored()) {
      if (ignored.text().equals(part)) {
        assertEquals(List.of(label, said), List.of(ignored.reason().label(), ignored.said()));
        return;
      }
    }
    fail(part + " is not ignored");
  }

  @Test
  void whatIsIgnoredStandsWhereItIsSaidToStand() {
    List<Query.Ignored> signs = QueryParser.parse("a ?? b \"").ignored();
    assertEquals(3, signs.size(), signs::toString);
    for (Query.Ignored part : signs) {
      assertEquals(part.text(), "a ?? b \"".substring(part.start(), part.end()));
    }
    Query.Ignored di = QueryParser.parse("pendidikan di Rusia").ignored().getFirst();
    assertEquals(11, di.start());
  }

  /** Long form: {@code ./telusur soak queries}. */
  @Test
  @Tag("queries")
  void anyTextIsAQueryWhoseCanonicalTextReadsBackTheSame() {
    var random = Needs.random("queries");
    int count = Boolean.getBoolean("telusur.soak") ? 100_000 : 3_000;
    for (int i = 0; i < count; i++) {
      Reading reading = random.nextInt(8) == 0 ? new Reading(Variants.ALL, true) : Reading.STANDARD;
      Query query = QueryParser.parse(RandomQueries.text(random), reading);
      for (Query.Ignored part : query.ignored()) {
        assertEquals(part.text(), query.text().substring(part.start(), part.end()));
      }
      Query again = QueryParser.parse(query.canonical(), reading);
      assertEquals(query.clauses(), again.clauses(), () -> "typed: " + query.text());
      assertEquals(query.canonical(), again.canonical(), () -> "typed: " + query.text());
    }
  }

  /** What is typed again and again, up to the longest text that is read. */
  @ParameterizedTest
  @ValueSource(strings = {"1-", "1,", "-10", "2000-", "a.", "a-", "2+", "Rp2.000-", "(", "1 dan "})
  void aTextMayGoOnForLong(String piece) {
    Query query = QueryParser.parse(piece.repeat(QueryParser.MAX_LENGTH / piece.length()));
    assertEquals(query.clauses(), QueryParser.parse(query.canonical()).clauses());
  }

  @Test
  void parenthesesThatAreTooDeepAreSaidToBe() {
    Query query = QueryParser.parse("(".repeat(13) + "nikel" + ")".repeat(14));
    String deep = "a parenthesis nested more than 12 deep";
    assertEquals(
        List.of(deep, deep, "a parenthesis without its partner"),
        query.ignored().stream().map(Query.Ignored::said).toList());
  }

  /** What is read up to the limit, and what stands behind it: one part, whatever is in it. */
  @ParameterizedTest
  @MethodSource
  void whatStandsBehindTheLastWordIsIgnored(String read, String rest) {
    Query query = QueryParser.parse(read + rest);
    assertEquals(QueryParser.parse(read).clauses(), query.clauses());
    assertEquals(
        QueryParser.MAX_CLAUSES, query.clauses().stream().mapToInt(QueryParserTest::leaves).sum());
    assertEquals(
        List.of(rest + " too-many"),
        query.ignored().stream().map(part -> part.text() + " " + part.reason().label()).toList());
  }

  static Stream<Arguments> whatStandsBehindTheLastWordIsIgnored() {
    String read = words(64) + " ";
    return Stream.of(
        Arguments.of(read, "x"),
        Arguments.of(read, each(300, "x%d")),
        Arguments.of(read, "x w0 (\" ATAU y -judul:z negara: tanggal:2024 di ???"),
        Arguments.of(read, "judul:x y"),
        Arguments.of(read, "judul:(x y) z"),
        Arguments.of(read + "w0, w1 ", "tanggal:2024 -x"),
        Arguments.of("baja ATAU (" + words(63) + " ", "x) y"));
  }

  /** However many parts are ignored, all of them are listed. */
  @Test
  void whatIsIgnoredIsListedToTheEnd() {
    assertEquals(300, QueryParser.parse("nikel ! baja ! ".repeat(150)).ignored().size());
  }

  /** A text, how many things it looks for, and how many parts of it are said to be too many. */
  @ParameterizedTest
  @MethodSource
  void whatIsLookedForCountsOnceWhereverItStands(String text, int leaves, int tooMany) {
    Query query = QueryParser.parse(text);
    assertEquals(leaves, query.clauses().stream().mapToInt(QueryParserTest::leaves).sum());
    assertEquals(
        tooMany,
        query.ignored().stream().filter(part -> part.reason() == IgnoredReason.TOO_MANY).count());
    assertEquals(query.clauses(), QueryParser.parse(query.canonical()).clauses());
  }

  static Stream<Arguments> whatIsLookedForCountsOnceWhereverItStands() {
    return Stream.of(
        Arguments.of("(" + words(40) + ")", 40, 0),
        Arguments.of("((" + words(64) + "))", 64, 0),
        Arguments.of("(" + words(65) + ")", 64, 1),
        Arguments.of("ekspor " + each(62, "-(w%d)") + " baja", 64, 0),
        Arguments.of(each(64, "-(w%d)"), 64, 0),
        Arguments.of(each(64, "judul:w%d"), 64, 0),
        Arguments.of(each(64, "judul:(w%d)"), 64, 0),
        Arguments.of(each(32, "(w%d ATAU baja)"), 64, 0),
        Arguments.of("(nikel) ".repeat(70) + "baja", 2, 0),
        Arguments.of("nikel ATAU ".repeat(70) + "baja", 2, 0),
        Arguments.of("(nikel ATAU baja) ".repeat(70) + "ekspor", 3, 0),
        Arguments.of("judul:(negara:CN) ".repeat(70) + "ekspor", 1, 0),
        Arguments.of("yang nikel ATAU yang baja ATAU " + each(31, "yang w%d ATAU") + " x", 34, 0));
  }

  private static int leaves(Clause clause) {
    return switch (clause) {
      case Clause.Not not -> leaves(not.clause());
      case Clause.InTitle title -> leaves(title.clause());
      case Clause.All all -> all.clauses().stream().mapToInt(QueryParserTest::leaves).sum();
      case Clause.Any any -> any.clauses().stream().mapToInt(QueryParserTest::leaves).sum();
      default -> 1;
    };
  }

  /** Countries until no other name is left: where they stand makes no difference. */
  @Test
  void otherNamesCountOnceWhereverTheyStand() {
    List<String> countries =
        List.of(
            "Tiongkok",
            "Rusia",
            "Malaysia",
            "Jepang",
            "Korea Selatan",
            "Korea Utara",
            "Inggris",
            "Amerika Serikat",
            "Arab Saudi",
            "Belanda",
            "Jerman",
            "Prancis",
            "Mesir",
            "Turki",
            "Filipina",
            "Thailand",
            "Vietnam",
            "Kamboja",
            "Timor Leste",
            "India",
            "Iran",
            "Irak");
    assertEquals(
        names(String.join(" ", countries)), names("(" + String.join(" ", countries) + ")"));
    assertEquals(
        names(String.join(" ", countries)), names("-(" + String.join(") -(", countries) + ")"));
    assertEquals(names(String.join(" ", countries)), names("-" + String.join(" -", countries)));
    assertTrue(names(String.join(" ", countries)) <= QueryParser.MAX_NAMES);
  }

  private static int names(String text) {
    Query query = QueryParser.parse(text);
    assertEquals(query.clauses(), QueryParser.parse(query.canonical()).clauses());
    return query.clauses().stream()
        .map(clause -> clause instanceof Clause.Not not ? not.clause() : clause)
        .mapToInt(c -> c instanceof Clause.Named named ? named.alternatives().size() : 0)
        .sum();
  }

  @Test
  void aCursorReadsBackEqualAndNothingElseIsOne() {
    var cursor =
        new Cursor("20240813T041500123Z-1a2b3c4d", 7, Order.NEWEST, Tier.SOME, -5L, "id/\u00e9");
    assertEquals(cursor, Cursor.decode(cursor.encode()));
    for (String bad : new String[] {"", "x", "????", "AAAA", cursor.encode() + "AAAA"}) {
      assertThrows(IllegalArgumentException.class, () -> Cursor.decode(bad), bad);
    }
  }

  /** Else it would be the place of another hit, or of a generation that never was. */
  @Test
  void aCursorThatWasDamagedIsNone() {
    byte[] bytes =
        new Cursor("20240813T041500123Z-1a2b3c4d", 7, Order.NEWEST, Tier.SOME, -5L, "id/\u00e9")
            .encode()
            .getBytes(StandardCharsets.ISO_8859_1);
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      var text = new String(damaged, StandardCharsets.ISO_8859_1);
      assertThrows(IllegalArgumentException.class, () -> Cursor.decode(text), text);
    }
  }

  private static String words(int count) {
    return each(count, " w%d");
  }

  private static String each(int count, String form) {
    return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(" "));
  }

  /** What to suggest: no other spelling, nothing only understood, no list of what may follow. */
  @Test
  void namesToShow() {
    String names =
        Naming.all(VariantGroups.STANDARD).stream()
            .map(naming -> naming.names() + " " + naming.spellings())
            .collect(Collectors.joining("\n", "\n", "\n"));
    for (String naming :
        List.of(
            "[Luhut Binsar Pandjaitan, Luhut Pandjaitan]"
                + " [Luhut Binsar Panjaitan, Luhut Panjaitan]",
            "[Hong Kong] [Hongkong]",
            "[Korea Selatan, Republik Korea, Negeri Ginseng, Negeri K-Pop, Korsel, South Korea,"
                + " Republic of Korea] [Negeri Gingseng]",
            "[latihan militer bersama, latma, joint military exercise, joint military drill] []")) {
      assertTrue(names.contains("\n" + naming + "\n"), naming);
    }
  }
}
