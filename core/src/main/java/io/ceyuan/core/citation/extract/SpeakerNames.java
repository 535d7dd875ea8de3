package io.ceyuan.core.citation.extract;

import java.util.regex.Pattern;

/** Tells whether words name somebody who can speak: a person, a body or meeting, a document. */
final class SpeakerNames {

    static final int LONGEST = 40;

    private static final String TITLE = "总书记|主席|总理|国务委员|同志|书记|部长|省长|市长|州长|县长|区长|镇长|乡长|村长|主任|局长|厅长|司长|处长|科长|署长|关长|行长"
            + "|院长|校长|所长|社长|会长|园长|馆长|站长|队长|教授|研究员|院士|博士|老师|工程师|医生|大夫|秘书长|发言人|先生|女士|委员长|委员|代表|理事长"
            + "|董事长|总经理|经理|总裁|总监|主编|总编辑|董事|检察长|庭长|法官|检察官|律师|司令员|政委|将军|大使|总统|首相|国王|领导人|领导|负责人|负责同志|有关人士"
            + "|专家|学者|记者|村民|居民|农民|工人|职工|学生|群众|市民|游客|企业家|创始人|支书|老人|大爷|大妈|大叔|大姐";

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
            + "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路"
            + "岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶"
            + "习栗宗蓝鞠迟肖闫付骆尚";

    private static final String COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒";

    /** Without a Chinese surname, and without a title beside them. */
    private static final String CLASSIC = "列宁|恩格斯|斯大林|孔子|孟子|荀子|老子|庄子|韩非子|墨子|管子";

    private static final String PERSON = "(?:" + COMPOUND + "|[" + SURNAMES + "])\\p{IsHan}{1,2}|[" + SURNAMES
            + "](?:某某?|[xX×]{1,2})|" + CLASSIC + "|\\p{IsHan}{1,6}(?:[·•・]\\p{IsHan}{1,8})+";

    private static final Pattern PEOPLE = Pattern.compile("(?:" + PERSON + ")(?:[、和](?:" + PERSON + "))*");

    /** 外交部发言人华春莹, 村民王某某; a title alone names its holder: 习近平总书记, 有关负责人. */
    private static final Pattern TITLED = Pattern.compile(
            "[\\p{IsHan}A-Za-z0-9（）()、“”·]{0,34}(?:" + TITLE + ")(?:[（(][^（）()]{1,20}[)）])?(?:(?:" + COMPOUND
                    + "|\\p{IsHan})\\p{IsHan}{1,2}|[\\p{IsHan}][xX×]{1,2}|\\p{IsHan}{1,6}(?:[·•・]\\p{IsHan}{1,8})+)?");

    private static final Pattern BODY = Pattern.compile(
            "[\\p{IsHan}0-9“”（）()]{0,30}(?:会议|大会|全会|座谈会|常委会|党中央|国务院|政府|委员会|党委|省委|市委|县委|区委|党组|部|局|厅|署|法院|检察院|研究院|科学院"
                    + "|中心|协会|联合会|研究所|商会|银行|大学|公司|集团|联合国|大使馆|新华社|人民日报|代表团|中共中央|中央军委|中央纪委)");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:[\\p{IsHan}]{2,20}(?:印发|发布|公布|制定|通过)的)?《[^《》]{2,100}(?:〈[^〈〉]*〉[^《》]*)?》(?:[（(][^（）()]{1,30}[）)])?(?:第[〇零一二三四五六七八九十百0-9]+条(?:第[一二三四五六七八九十0-9]+[款项])*)?|第[〇零一二三四五六七八九十百0-9]+[条款]"
                    + "(?:第[一二三四五六七八九十0-9]+[款项])*|[\\p{IsHan}0-9]{1,20}(?:报告|公报|宪法|党章|社论|声明|白皮书|宪章|纲领|咨文)");

    /** What no name begins with. */
    private static final Pattern NO_BEGINNING = Pattern.compile(
            "^(?:曾经|曾多次|曾在|我|你|您|他|她|它|咱|这|那|此|其|该|某些|有的|有人|有些|人们|大家|谁|什么|怎么|要|应|须|必须|可以|能|不|没|坚持|贯彻|落实|按照|按|根据|依照|依据|遵照|遵循|围绕|通过|把|将|对|以|为|从|由|在|自|于|就|向|因|当|随|用|被|让|使|并|而|但|或|也|又|还|则|与|和|及|是|即|即使|如|像|关于|至于|除|凡|经|据|所|会上|会后|其中|同时|此外|一是|二是|三是|学习|牢记|实现|做到|推进|加强|全面|积极|认真|深入|切实|进一步|贯穿|体现|树立|强化|提高|"
                    + "完善|健全|建立|开展|牢固|积极|主动|不断|努力|充分|准确|响应|发扬|继承|弘扬|践行|遵守|违反|实施|组织|发出|开创|认真|听取|宣传|指导|解决|满足|给|同|跟)");

    /** What stands in no name: 来自山区的教师 says who, but not his name. */
    private static final Pattern NO_NAME = Pattern.compile("[的了着过]|我们|他们|她们|你们|它们|什么|[，,。；;：:！？!?\\s]");

    private SpeakerNames() {}

    /** Whether the name is a person's. */
    static boolean isPerson(String name) {
        return PEOPLE.matcher(name).matches() || TITLED.matcher(name).matches();
    }

    /** Whether the words, whole, are a name. */
    static boolean isName(String words) {
        if (words.length() < 2 || words.length() > LONGEST) {
            return false;
        }
        if (DOCUMENT.matcher(words).matches() && !NO_BEGINNING.matcher(words).find()) {
            return true;
        }
        if (NO_BEGINNING.matcher(words).find() || NO_NAME.matcher(words).find()) {
            return false;
        }
        return PEOPLE.matcher(words).matches()
                || TITLED.matcher(words).matches()
                || BODY.matcher(words).matches();
    }
}
