package io.ceyuan.indexer.extract;

import java.util.BitSet;

/** How much a text looks like Chinese someone wrote, and not like bytes read in the wrong encoding. */
final class CommonCharacters {

    private static final String SIMPLIFIED = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样"
            + "与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品"
            + "式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领"
            + "七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确"
            + "才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响"
            + "约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红"
            + "细引听该铁价严批复函令条例规定办法意见通知决议公告措施机关部门责任监督审批申请执行违反罚款依照遵守施行废止附件印发贯彻落实";

    private static final String TRADITIONAL = "國為這個們時來發動會過說產種麼對學經進著電裡現實體機當從業開還應關無與間樣數線內兩義長總統變條問題結點設農軍級議聲報務達證轉單車"
            + "運區強戰隊領導東壓濟術極聯認權親選標寫廠識適屬圓調滿縣參紅細聽該鐵價嚴書復際驗連斷難礦備辦習響約勞團歷構稱準號維劃";

    private static final BitSet COMMON = common();

    private CommonCharacters() {}

    private static BitSet common() {
        BitSet characters = new BitSet(0x10000);
        (SIMPLIFIED + TRADITIONAL).chars().forEach(characters::set);
        return characters;
    }

    /** From below 0, for a text in the wrong encoding, to 1, for a page of common characters; ASCII says nothing. */
    static double likeness(CharSequence text) {
        double points = 0;
        int weighed = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c >= 0x20 && c < 0x7F) || Character.isWhitespace(c)) {
                continue;
            }
            weighed++;
            points += points(c);
        }
        return weighed == 0 ? 1 : points / weighed;
    }

    private static double points(char c) {
        if (COMMON.get(c)) {
            return 1;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return 0.2;
        }
        // 、。《》〔〕（）：；“”—…
        if ((c >= 0x3001 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2010 && c <= 0x2026)) {
            return 0.6;
        }
        return CleanText.isMeaningless(c) ? -3 : -0.3;
    }
}
