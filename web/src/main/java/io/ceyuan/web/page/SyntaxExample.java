package io.ceyuan.web.page;

import io.ceyuan.web.params.SearchParams;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be typed.
 *
 * @param url the search for it
 */
record SyntaxExample(String typed, String meaning, String url) {

    static final List<SyntaxExample> ALL = Stream.of(
                    of("脱贫攻坚 乡村振兴", "两个词都要有，相当于 AND 或 与"),
                    of("\"先行示范区\"", "引号内的文字在原文中连续出现"),
                    of("扶贫 OR 脱贫", "有其中一个即可，也可写作 或"),
                    of("河长制 -条例", "不含某词，也可写作 NOT 条例 或 非 条例"),
                    of("(扶贫 OR 脱贫) 考核", "用括号组合条件"),
                    of("乡村振*", "以这几个字开头，* 之前至少两个字"),
                    of("标题:规划", "只在标题中找；还有 文号 发文机关 地区 主题 公文种类 作者 正文 小标题"),
                    of("标题:(扶贫 OR 脱贫)", "字段之后可以用引号和括号"),
                    of("同句(脱贫 监测)", "几个词在同一句中，也可写作 SENTENCE"),
                    of("同段(脱贫 \"有效衔接\")", "几个词在同一段中，也可写作 PARA"),
                    of("NEAR/10(脱贫 监测)", "几个词相距不超过 10 个字"),
                    of("成文日期:2020..2021", "成文日期的范围，也可写作 2020-03.. 或 ..2021"),
                    of("泽政发〔2021〕12号", "单写一个文号，先列出这份文件，括号样式不限"))
            .toList();

    private static SyntaxExample of(String typed, String meaning) {
        return new SyntaxExample(typed, meaning, Links.search(SearchParams.of(typed)));
    }
}
