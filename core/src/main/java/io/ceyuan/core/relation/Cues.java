package io.ceyuan.core.relation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What sentences and titles say of documents, the strongest first; ¤ stands for documents. What is denied, planned, asked for or told of
 * others is not said: 不废止, 拟修改, 建议废止, 已废止.
 */
final class Cues {

    private static final List<String> REPEALING = List.of("废止", "失效", "停止执行", "停止实施", "作废", "不再执行");
    private static final List<String> AMENDING = List.of("修改", "修正", "修订", "改为", "删");
    private static final List<String> BASING = List.of("根据", "依据", "依照", "按照", "遵照");
    private static final List<String> ISSUING = List.of("印发", "公布", "发布", "发给", "下发", "颁", "印送", "公告");
    private static final List<String> FORWARDING = List.of("转发", "批转");
    private static final List<String> EXPLAINING = List.of("解读", "解释", "说明", "释义", "问答", "答记者问", "读懂", "答复", "适用");

    /** 废止 and nothing that makes it a case, a time or a topic: 废止前, 失效的, 废止情况. */
    private static final String ENDS = "(?:废止|失效|停止执行|停止实施|作废|不再执行)(?!前|后|之|的|期|日|情|与否|工作|或|和|、|问题|建议)";

    private static final String NOT_ASKED = "(?<!建议|拟将|拟对|研究|考虑|申请|请求|是否|如果|凡是|提请|计划|涉及|违反)";

    private static final String ADVERBS = "(?:(?:也|均|一并|亦|同时|相应|随之|即行|即|自行|予以|现予|现予以|现已|现|全部|一律|正式|宣布|自动)){0,3}";

    private static final String WHEN = "(?:，?自[^¤，。；]{1,25}起)?，?";

    /** 的决定: what a title ends in that does something. */
    private static final String ACT = "的(?:决定|通知|公告|通告|命令|令|批复|函|决议|意见)";

    /** What sentences say. */
    static final List<Cue> BODY = List.of(
            // 《X办法》同时废止; 《X办法》自2021年5月1日起停止执行; 《A》等三件规章予以废止
            cue(
                    RelationKind.REPEALS,
                    REPEALING,
                    NOT_ASKED + "(?<of>¤)(?:文件)?(?:等[^¤，。；、]{0,16}|及其[^¤，。；]{0,16})?" + WHEN + ADVERBS + ENDS),
            // 决定废止《X办法》; 自本办法施行之日起，同时废止《X办法》
            cue(RelationKind.REPEALS, REPEALING, "(?:决定|现予|即日起|之日起，?|日起，?)(?:即行|同时|予以|一并)?(?:废止|停止执行)(?<of>¤)"),
            cue(RelationKind.REPEALS, REPEALING, "(?<![不未])同时废止(?<of>¤)"),
            // 将《X办法》废止; 对《X办法》予以废止
            cue(
                    RelationKind.REPEALS,
                    REPEALING,
                    "(?<!拟|建议|拟将)(?:决定将|决定对|现将|[部局委会院府]将|，将|^将|，对|^对|现对)[^¤，。；]{0,30}(?<of>¤)(?:等[^¤，。；、]{0,16})?(?:予以|一并|同时)?"
                            + ENDS),
            // 废止下列文件：《A》；《B》
            cue(RelationKind.REPEALS, REPEALING, "(?:决定|予以|现)(?:予以)?废止(?:下列|以下)[^¤：。]{0,20}：(?<of>[^。]*)"),
            // 对《X条例》作如下修改; 将《X条例》第三条修改为; 《X条例》第三条第二款修改为
            cue(
                    RelationKind.AMENDS,
                    AMENDING,
                    "(?<!拟|建议|拟将)对(?<of>¤)[^¤，。；]{0,12}(?:作|作出|做|做出|进行)(?:(?:如下|以下|相应|部分)修[改订正]|修[改订正](?=：))"),
            cue(RelationKind.AMENDS, AMENDING, "(?<!拟|建议|如)将(?<of>¤)[^¤。；]{0,60}(?:修改|修订|修正|调整|变更)为"),
            cue(RelationKind.AMENDS, AMENDING, "(?<!如)(?<of>¤)(?:中的?|的)?[^¤，。；]{0,20}(?:，)?(?:修改|修正)(?:为[：“\"]|如下)"),
            cue(RelationKind.AMENDS, AMENDING, "(?:决定|决定对)(?:作部分)?修改(?<of>¤)"),
            cue(RelationKind.AMENDS, AMENDING, "删[去除](?<of>¤)"),
            // 现将《X意见》转发给你们
            cue(RelationKind.FORWARDS, FORWARDING, "(?:现将|同意)(?<of>¤)[^¤，。；]{0,20}(?:转发|批转)"),
            cue(RelationKind.FORWARDS, FORWARDING, "现(?:转发|批转)[^¤，。；]{0,20}(?<of>¤)"),
            // 现将《X办法》印发给你们; 《X条例》已经…通过，现予公布; 我部制定了《X办法》，现印发给你们
            cue(
                    RelationKind.ISSUES,
                    ISSUING,
                    "(?:现将|兹将|现)(?:[^¤，。；]{0,25})?(?<of>¤)(?:等[^¤，。；、]{0,16})?(?:予以|公开|正式|批准)?(?:印发|公布|发布|发给|下发|颁发|颁布|印送|公告)"),
            cue(
                    RelationKind.ISSUES,
                    ISSUING,
                    "(?<of>¤)(?:等[^¤，。；、]{0,16})?(?:已经?|业经|经)[^¤。；]{0,80}?，?(?:现|特)(?:正式)?(?:予以?|将其)?(?:印发|公布|发布|颁布|发给|公告)(?!的)"),
            cue(
                    RelationKind.ISSUES,
                    ISSUING,
                    "(?:制[定订]|修订|编制|组织编制|研究制定|起草)了?(?:国家[^¤，。；]{0,10})?(?<of>¤)[^¤。；]{0,30}，现[^¤，。；]{0,8}(?:印发|公布|发布|颁布|发给|公告)"),
            // 根据《A法》、《B条例》，结合本省实际，制定本办法
            new Cue(RelationKind.BASIS, BASING, Bases::in));

    /** What the document's own title says. */
    static final List<Cue> TITLE = List.of(
            // 关于废止〈X办法〉的决定; 关于〈X办法〉停止执行的通知
            cue(RelationKind.REPEALS, REPEALING, "(?:关于|^|^公布|宣布)(?:公布)?(?:废止|停止执行|宣布废止|宣布失效)(?<of>¤)[^¤]{0,30}" + ACT),
            cue(RelationKind.REPEALS, REPEALING, "关于(?<of>¤)(?:等[^¤，。；、]{0,16})?(?:废止|失效|停止执行)" + ACT),
            // 关于修改〈X条例〉的决定
            cue(RelationKind.AMENDS, AMENDING, "(?:关于|^)(?:修改|修正|修订)(?<of>¤)[^¤]{0,30}" + ACT),
            cue(RelationKind.FORWARDS, FORWARDING, "(?:转发|批转)[^¤]{0,30}(?<of>¤)"),
            cue(RelationKind.ISSUES, ISSUING, "(?:印发|发布|公布|颁发|颁布|下发)[^¤]{0,30}(?<of>¤)[^¤]{0,12}" + ACT),
            // 《X办法》解读; 关于〈X办法〉的说明; 关于适用〈X法〉若干问题的解释
            cue(
                    RelationKind.EXPLAINS,
                    EXPLAINING,
                    "(?<of>¤)(?:的|政策|有关问题的?|起草|编制|修订|制定|出台){0,3}(?:解读|解释|说明|释义|问答|答记者问|答复)"),
            cue(RelationKind.EXPLAINS, EXPLAINING, "(?:解读|读懂|释义)[：:]?(?<of>¤)"),
            cue(RelationKind.EXPLAINS, EXPLAINING, "适用(?<of>¤)[^¤]{0,40}(?:解释|规定|答复|批复|意见)$"));

    private Cues() {}

    private static Cue cue(RelationKind kind, List<String> words, String pattern) {
        return Cue.of(kind, words, Pattern.compile(pattern));
    }
}
