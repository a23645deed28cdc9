package se.likvard.source.municipality;

/** Tables in the published form, with invented municipalities and values. */
final class Tables {

    static final String PUPILS = """
            \uFEFFStatistik från Skolverket, https://www.skolverket.se

            Grundskola - Antal elever per årskurs
            Valt läsår: 2024/25

            Kommun;Kommun-kod;Län;Läns-kod;Typ av huvudman;Andel (%) flickor, årskurs 1-9;Andel (%) elever med utländsk bakgrund, åk 1-9;Andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9;Elever, årskurs 8;Elever, årskurs 9;Elever, årskurs 1-9;
            Ekvik;0998;Påhittade län;09;Samtliga;49,0;24,3;60,0;459;430;3 877;
            Ekvik;0998;Påhittade län;09;Kommunal;48,9;25,0;..;436;408;3 631;
            Ekvik;0998;Påhittade län;09;Enskild;51,0;4,1;64,2;23;22;246;
            Ekvik;0998;Påhittade län;09;Internationella skolor;.;~100;.;23;22;50;
            Tallby;1999;Påhittade län;19;Samtliga;49,2;..;61,0;45;43;388;
            Tallby;1999;Påhittade län;19;Kommunal;49,2;~100;61,0;45;43;388;

            Rapportbeskrivning och definitioner etc.;
            Elever;Antal elever i oktober.;
            """;

    static final String TEACHERS = """
            \uFEFFStatistik från Skolverket, https://www.skolverket.se

            Grundskola - Personalstatistik med lärarlegitimation och behörighet
            Valt läsår: 2024/25
            Valt uttag: 2025-02-12

            ;;;;;#Heltidstjänster;#Heltidstjänster;#Heltidstjänster;#Heltidstjänster;#Tjänstgörande lärare;#Tjänstgörande lärare;#Tjänstgörande lärare;#Tjänstgörande lärare;
            Kommun;Kommun-kod;Län;Läns-kod;Typ av huvudman;Totalt antal;Antal med lärarlegitimation och behörighet;Andel med lärarlegitimation och behörighet;Förstelärare;Totalt antal;Antal med lärarlegitimation och behörighet;Andel med lärarlegitimation och behörighet;Förstelärare;
            Ekvik;0998;Påhittade län;09;Samtliga;280,0;214,2;76,5;0,0;313;268;85,6;38;
            Ekvik;0998;Påhittade län;09;Kommunal;259,8;195,3;75,0;0,0;292;247;84,6;36;
            Ekvik;0998;Påhittade län;09;Enskild;20,3;18,8;92,8;0,0;21;21;100,0;2;
            Tallby;1999;Påhittade län;19;Samtliga;..;..;..;..;..;..;..;.;
            Tallby;1999;Påhittade län;19;Kommunal;3,0;*;*;0,0;3;*;*;.;

            Rapportbeskrivning och definitioner etc.
            Heltidstjänster, Totalt antal;Antal anställda lärare.;
            """;

    static final String COSTS = """
            \uFEFFStatistik från Skolverket, https://www.skolverket.se

            Grundskola - Kostnader per kommun
            Valt år: 2024
            Endast kommunal huvudman

            Kommun;Kommunkod;Län;Läns-kod;Typ av huvudman;Genomsnittligt elevantal;Totalt;Undervisning;Totalt per elev;Undervisning per elev;
            Ekvik;0998;Påhittade län;09;Kommunal;3 827;526708;302 227;137 600;79 000;
            Tallby;1999;Påhittade län;19;Kommunal;390;52670;30 222;135 000;77 000;

            Rapportbeskrivning och definitioner etc.
            """;

    static final String ELIGIBILITY = """
            \uFEFFStatistik från Skolverket, https://www.skolverket.se

            Grundskola - Behörighet till gymnasieskolan, fr.o.m. 2011
            Valt läsår: 2024/25

            Inför nya gymnasieskolan 2011 skärptes kraven för behörighet.

            Kommun;Kommun-kod;Län;Läns-kod;Typ av huvudman;Kön;Antal elever;Andel (%) elever behöriga till yrkesprog.;Andel elever (%) behöriga till Ekonomi-, humanistiska och samhällsvetenskaps- program;
            Ekvik;0998;Påhittade län;09;Samtliga;Samtliga;434;81,6;79,0;
            Ekvik;0998;Påhittade län;09;Kommunal;Flickor;202;83,2;80,7;
            Ekvik;0998;Påhittade län;09;Kommunal;Pojkar;198;..;77,0;
            Ekvik;0998;Påhittade län;09;Kommunal;Samtliga;400;81,0;78,9;
            Tallby;1999;Påhittade län;19;Kommunal;Totalt;40;~100;..;

            Rapportbeskrivning och definitioner etc.
            """;

    static final String OVER_TIME = """
            ;;;;;;
            Grundskola - Jämförelse av betygsresultat över tid;;;;;;
            Typ av huvudman: Kommunal;;;;;;
            Valt läsår: 2024/25;;;;;;
            ;;;;;;
            Kommun;Kommunkod;Län;Länskod;Uppgift;2024/25;2023/24
            Ekvik;0998;Påhittade län;09;Totalt antal elever årskurs 9;400;40
            Ekvik;0998;Påhittade län;09;- andel (%) flickor;49.4;51.5
            Ekvik;0998;Påhittade län;09;Genomsnittligt meritvärde (17 ämnen);223;226.8
            Ekvik;0998;Påhittade län;09;Genomsnittligt meritvärde (16 ämnen);220;221
            Ekvik;0998;Påhittade län;09;Andel (%) behöriga till yrkesprogram;81;~100
            Ekvik;0998;Påhittade län;09;Andel (%) som fått godkänt betyg i alla ämnen;70.5;..
            """;

    static final String LEFT = """
            \uFEFFStatistik från Skolverket, https://www.skolverket.se

            Grundskola - Betyg årskurs 6, andel som fått godkänt betyg (A-E), samtliga elever
            Valt läsår: 2024/25

            Kommun;Kommun-kod;Län;Läns-kod;Typ av huvudman;Antal elever;
            Ekvik;0998;Påhittade län;09;Samtliga;445;

            Rapportbeskrivning och definitioner etc.
            """;

    static final String PANEL = """
            kommun,namn,year,N01951,N15809,N15505,N15436,N15822,N15820,N15902,N15814,N15813,N15419,N15008
            0998,Ekvik,2016,38641.0,2384.0,215.0,95.0,43.0,60.0,3.5,54.545455,60.0,62.5,86115.0
            0998,Ekvik,2014,38641.0,2384.0,214.0,84.0,,60.0,,,,62.0,
            1999,Tallby,2022,3864.0,238.0,221.7,95.0,12.0,50.0,3.582888,53.677709,55.988024,71.5,136470.712401
            """;

    static final String SAMPLE = """
            "gender","count","status","value","kpi","year","municipality_id","municipality","municipality_type"
            "T",1,"",215,"N15505",2022,"0998","Ekvik","K"
            "K",1,"",220.5,"N15505",2022,"0998","Ekvik","K"
            "T",1,"Missing",NA,"N15505",2021,"0998","Ekvik","K"
            "T",1,"",31.3,"N00945",2000,"0998","Ekvik","K"
            "T",1,"",219.5,"N15505",2022,"0000","Riket","L"
            """;

    static final String ANSWER = """
            {"count": 5, "values": [
              {"kpi": "N15505", "municipality": "0998", "period": "2022", "values": [
                {"count": 1, "gender": "K", "status": "", "value": 220.1},
                {"count": 1, "gender": "T", "status": "", "value": 215.0}]},
              {"kpi": "N15814", "municipality": "0998", "period": 2022, "values": [
                {"count": 1, "gender": "T", "status": "", "value": 72.58458299999999}]},
              {"kpi": "N15419", "municipality": "0998", "period": "2022", "values": [
                {"count": 1, "gender": "T", "status": "Private", "value": null}]},
              {"kpi": "N15505", "ou": "V15E099800101", "period": "2022", "values": [
                {"count": 1, "gender": "T", "status": "", "value": 201.0}]},
              {"kpi": "N15505", "municipality": "G92793", "period": "2022", "values": [
                {"count": 27, "gender": "T", "status": "", "value": 219.0}]}
            ], "next_page": "https://example.org/2"}
            """;

    private Tables() {}
}
