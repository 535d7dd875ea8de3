package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.regex.Pattern;

/**
 * Tells books, newspapers, journals, films, software, certificates and forms in 《》 from texts of rules.
 *
 * <pre>
 * 《云泽日报》  《法学研究》2019年第3期  《乡村纪事》（青岚出版社）  电影《山那边》  《办事通》应用程序
 * 《营业执照》  《备案申请表》  《行政处罚决定书》
 * </pre>
 */
final class NotPolicy {

    private static final Pattern NAME = Pattern.compile(
            "^附[件表录图][0-9一二三四五六七八九十]*$|日报|晚报|早报|晨报|商报|时报|周报|快报|电讯报|特区报|都市报|人民铁道|[^通预公申填简呈汇上]报$|周刊$|月刊$|季刊$|杂志$|学报$|画报|新闻联播|焦点访谈"
                    + "|审判参考$|审判指导$|审判指导与参考$|丛书$|年鉴$|双月刊$|半月刊$|旬刊$|文摘$|论丛$|选刊$"
                    + "|(?:证|证书|执照|证明|证明书|申请书|申请表|登记表|审批表|备案表|推荐表|汇总表|申报表|报名表|登记卡|情况表|信息表|统计表|调查表|一览表|评分表|审核表|鉴定表|申报书|任务书|通知书|告知书|决定书|承诺书|委托书|确认书|责任书|意向书|意见书|裁定书|判决书|调解书|建议书|责令书|报告书|报告表|回执|合同|协议|协议书|手册|台账|清册|封面|标识|笔录|记录簿|登记簿|户口簿|航行签证簿|服务簿|注册簿|通知单|申请单|通关单|联系单|报验单|申报卡|报告卡|花名册|批准书|催告书|抗诉书|认定书|鉴定书|呈批表|批件|发票|凭证|日志|处方笺)"
                    + "(?:（[^（）]*）)?$");

    /** Texts of rules that end as forms do. */
    private static final Pattern RULES =
            Pattern.compile("关于|办法|规定|标准|章程|示范文本|征收|服务手册|工作手册|管理|税目|税率表|联合声明|公报|两岸|经贸|(?:通讯|通信|操作|交换|传输|网络)协议$");

    private static final WordTree BEFORE = WordTree.of(
            "电影 影片 纪录片 专题片 电视剧 电视连续剧 话剧 舞剧 歌剧 京剧 粤剧 音乐剧 歌曲 舞蹈 小品 图书 专著 著作 长篇小说 小说 诗集 散文 报告文学 教材 课本 期刊 杂志 报纸 游戏 软件 画作 油画 国画 雕塑 剧目 栏目 节目 短片 微电影 动画片 宣传片 主题曲 论文 一书");

    private static final WordTree AFTER = WordTree.of(
            "一书 一文 杂志 栏目 专栏 应用程序 APP 小程序 客户端 软件 公众号 系统 平台 节目 等图书 等书 等著作, 等著作。 等著作中 等书籍 等杂志 等报刊 等媒体 记者 编辑部 出版 (出版社 海外版 电影 讯 报道 刊发 刊登 发表评论");

    /** 《法学研究》2019年第3期, 《X》（Y出版社2001年版）, 《X》，ISSN 1000-0000 */
    private static final Pattern IMPRINT = Pattern.compile(
            "^[,，]?[(]?(?:[0-9]{4}年)?(?:第[0-9一二三四五六七八九十]{1,4}(?:[期卷辑]|版(?!\\)))|[^()，,。；;《》]{0,20}(?:出版社|ISSN|ISBN|书局))");

    /** 《水价研究》，《经济研究》2019年第3期: the article, before its journal */
    private static final Pattern ARTICLE = Pattern.compile("^[,，][《〈][^《》〈〉]{2,15}[》〉][(]?[0-9]{4}年(?:第|[0-9]{1,2}月)");

    /** 《X标识》（GBZ 158）, 《X协议》（GB/T 33899-2017）, 《X》（云环发〔2020〕1号）: a text with a number is one of rules. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^[(](?:[A-Z]{2,5}(?:/[A-Z]{1,6})? ?[0-9]|[\\u4e00-\\u9fff]{2,10}[〔\\[(][0-9]{4}[〕\\])][0-9])");

    /** An imprint stands at once behind the name. */
    private static final int IMPRINT_WITHIN = 40;

    private NotPolicy() {}

    static boolean is(CleanText text, int open, int end, String title) {
        String rest = text.text(end, Math.min(text.length(), end + IMPRINT_WITHIN));
        if (NUMBERED.matcher(rest).find()) {
            return false;
        }
        if (NAME.matcher(title).find() && !RULES.matcher(title).find()) {
            return true;
        }
        if (title.indexOf("关于") >= 0) {
            return false;
        }
        int before = BEFORE.longestBefore(text, open, Math.max(0, open - 6));
        if (before > 0 || AFTER.longestAt(text, end) > 0) {
            return true;
        }
        return IMPRINT.matcher(rest).find() || ARTICLE.matcher(rest).find();
    }
}
