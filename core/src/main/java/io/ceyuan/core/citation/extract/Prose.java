package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTree;

/**
 * Where a name begins that running text stands before.
 *
 * <pre>
 * 要根据国税发            国税发          的通知国发      国发
 * 2003年9月2日交海发      交海发          以法发          法发
 * 二〇〇三年九月国务院     国务院
 * 人力资源和社会保障部     whole: this 和 is in a name
 * </pre>
 */
final class Prose {

    /** After these a name may begin. */
    private static final WordTree STOPS = WordTree.of("""
            的 了 和 与 及 以及 以 由 于 在 为 对 从 将 是 至 按 照 依 见 称 到 如 即 并 向 并由 并以 或 让 把 被 其 该 等 已 又 令 故
            根据 依据 依照 按照 遵照 参照 对照 比照 执行 落实 贯彻 印发 发布 下发 制发 发文 转发 公布 颁布 颁发 作出 做出 出台 参见 详见 简称 要求 规定 通知
            意见 办法 决定 细则 条例 纲要 规划 计划 批复 通告 公告 报告 文件 精神 函复 复函 废止 修改 修订 修正 批准 通过 我院 你院 我部 你部 我省 我市 本院 原
            包括 结合 还有 召开 参加 出席 学习 传达 迎接 围绕 深入 全面 认真 坚持 自从 自 当 随着 党的 就 其中 已经 经过 中的 因 因此 时 关于 有关 继续 严格 遵守 违反 适用
            属于 符合 提出 指出 强调 明确 现将 根椐 遵循 撤销 收到 收悉 补充 替代 代替 停止 涉及 今年 去年 明年 今 昨 说明 解释 纪要 方案 各地要 部门要""");

    /** Words that hold one of the stops and are part of a name. */
    private static final WordTree WHOLE = WordTree.of("""
            资源和社会 劳动和社会 业和信息 房和城乡 发展和改革 卫生和计划 文化和旅游 人口和计划 规划和自然 资源和规划 林业和草原 粮食和物资 教育和体育 呼和浩特 和田 和平 和静 和顺 和县 泰和 和龙 和林格尔
            大同 同江 同仁 同心 协同 从化 于都 如皋 如东 将乐 将军 以色列 为民 平和 祥和 和政 和硕 由甲 照明 日照 照管 在线 到户 法律和 和谐 平和县 执法局 执行局 公告牌 监察和 检验检疫 工程和 互联网和
            意见箱 规划局 规划院 规划部 计划委员会 计划发展 经济和 计划单列 财政和 科学和 科技和 标准化和 计划生育 规划和 规划建设 环境和 解释学 修订本 监督和 管理和 生态和 原则 原子 原油 原材料 草原 太原 高原 平原 中原 原平 等级 等保 时代 时报 所有 研究所 交易所 派出所 所得 事务所
            各族 各地 各级 被动 前进 前海 上海 上饶 上虞 上海合作 前郭 除夕 自治 自然 自贡 自由 当涂 当阳 附属 经济 经贸 经信 财经 经开 外经 经理 经营 经费 经纪 同济 同意 对外 对口 对台 将来 其他 后勤 后备 等教育 向阳 起重 起义 照片 按揭 按劳 见义 称号 到期 如何 就业 因素 再生 中的问题 已故 也门 又好 规定性 决定性
            关于海 高等 平等 中等 初等 一等 二等 时间 把关 令人 责令 依法 固原 清原 五原 原州 于洪 于田 单于 司令 命令 全面深化 全面依法 从江 依安 依兰 即墨 按察""");

    /** 经最高人民法院审判委员会, and not 经信委. */
    private static final int SHORT_WITH_VERB = 5;

    /** No name of one body is longer. */
    private static final int LONGEST = 40;

    private Prose() {}

    /** Whether a name may have the character. */
    static boolean isName(char c) {
        return CleanText.isHan(c);
    }

    /** The earliest place from which Chinese characters run to the end without a gap. */
    static int runBefore(CleanText text, int end, int floor) {
        int least = Math.max(floor, end - LONGEST);
        int start = end;
        while (start > least && isName(text.at(start - 1)) && (start == end || !text.gapBefore(start))) {
            start--;
        }
        return start;
    }

    /** Start of the name that ends there; it is the end itself when only prose stands before it. */
    static int nameBefore(CleanText text, int end, int floor) {
        return cut(text, runBefore(text, end, floor), end);
    }

    /** The start behind the last stop, of a run of Chinese characters. */
    static int cut(CleanText text, int run, int end) {
        int start = afterDate(text, run, end);
        int at = start;
        while (at < end) {
            boolean day = (text.at(at) == '日' || text.at(at) == '月') && at > run && Numeral.isChinese(text.at(at - 1));
            if (day) {
                start = ++at;
                continue;
            }
            int whole = WHOLE.longestAt(text, at);
            if (whole > 1 && at + whole <= end) {
                at += whole;
                continue;
            }
            int stop = STOPS.longestAt(text, at);
            if (stop > 0 && at + stop <= end) {
                at += stop;
                start = at;
                continue;
            }
            at++;
        }
        boolean verb = end - start > SHORT_WITH_VERB && text.at(start) == '经' && WHOLE.longestAt(text, start) == 0;
        return verb ? start + 1 : start;
    }

    /** 2003年9月2日交海发: the 日 is the day's. */
    static int afterDate(CleanText text, int run, int end) {
        boolean date = run < end
                && (text.at(run) == '日' || text.at(run) == '年' || text.at(run) == '月')
                && CleanText.isDigit(text.at(run - 1));
        return date ? run + 1 : run;
    }
}
