package io.ceyuan.core.citation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.TextAnnotator;
import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, its citations lie inside of it, in order, never cross, and never split a character. */
class AnyTextTest {

    private static final int CASES = 30_000;
    private static final int LONGEST = 60;

    /** What citations are made of, with surrogates, whole and halved. */
    private static final List<String> PIECES = List.of(
            "国发〔2015〕34号",
            "、35号",
            "《水法》",
            "《关于〈水法〉的通知》",
            "第三条",
            "第（一）项",
            "国务院令第5号",
            "财政部公告2020年第7号",
            "本办法",
            "该条例",
            "党的十九届二中、三中全会",
            "指出：“节水是一件大事。”",
            "（以下简称《办法》）",
            "《办法》",
            "附件2",
            "国发",
            "国办发",
            "财税",
            "法释",
            "法",
            "粤府",
            "〔",
            "〕",
            "[",
            "]",
            "（",
            "）",
            "【",
            "《",
            "》",
            "〈",
            "〉",
            "<",
            ">",
            "2015",
            "95",
            "二〇一五",
            "1",
            "34",
            "034",
            "号",
            "號",
            "令",
            "公告",
            "通告",
            "第",
            "条",
            "款",
            "项",
            "目",
            "章",
            "编",
            "节",
            "分",
            "部分",
            "点",
            "之一",
            "至",
            "-",
            "、",
            "，",
            "。",
            "；",
            "：",
            "和",
            "及",
            "以及",
            "本",
            "该",
            "同",
            "前",
            "上述",
            "法",
            "条例",
            "办法",
            "意见",
            "规定",
            "附件",
            "附则",
            "以下简称",
            "下称",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "指出",
            "强调",
            "规定",
            "习",
            "同志",
            "党的",
            "十八大",
            "届",
            "三中",
            "全会",
            "次",
            "会议",
            "全国人民代表大会",
            "中央",
            "国务院",
            "财政部",
            "税务总局",
            "中华人民共和国",
            "省人民政府",
            "GB",
            "/T",
            "GBT",
            "9704",
            "DB44",
            "JTG",
            "T/",
            "十四五",
            "规划",
            "一号文件",
            "政府工作报告",
            "年",
            "月",
            "日",
            "\n",
            "\r\n",
            " ",
            "　",
            "\t",
            "\u200b",
            "𠀀",
            "\ud840",
            "\udc00",
            "刑法",
            "民法典",
            "修正案",
            "一",
            "二",
            "十",
            "百",
            "千",
            "〇",
            "0",
            "９",
            "Ａ",
            "文件",
            "文",
            "原",
            "经",
            "的",
            "附",
            "件",
            "一、",
            "（一）",
            "1.",
            "（1）",
            "#",
            "简称",
            "试行",
            "#",
            "号",
            "第",
            "《",
            "》",
            "“",
            "”");

    @Test
    void citationsOfRandomTextsLieInsideInOrderAndDoNotCross() {
        Random random = new Random(20_261_127);
        CitationExtractor extractor = new CitationExtractor();
        int found = 0;
        for (int i = 0; i < CASES; i++) {
            String text = random.ints(1 + random.nextInt(LONGEST), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            found += check(text, extractor.extract(text));
        }
        assertThat(found).as("the texts are like ones with citations").isGreaterThan(CASES);
    }

    @ParameterizedTest(name = "a megabyte of «{0}»")
    @ValueSource(
            strings = {
                "《",
                "〔",
                "第",
                "一",
                "“",
                "\"",
                "（",
                "号",
                "法",
                "会",
                "本",
                "、",
                "G",
                "GB",
                "》",
                "”",
                "1",
                "会议",
                "第一条、",
                "国发〔2015〕",
                "国发〔2015〕1、",
                "《a》",
                "指出：“",
                "（以下简称",
                "《x》（以下简称《y》）",
                "《x》（以下简称xyz）",
                "财政部",
                "财政部、",
                "第一届",
                "第一次会议",
                "中央工作会议",
                "全国",
                "附件1、",
                "之一",
                "第一至",
                "令第1号、",
                "民法典",
                "该意见",
                "《a意见》该意见",
                "同法",
                "34号文",
                "国发〔2015〕34号34号文",
                "国务院令第12号12号令",
                "一、（一）",
                " ",
                "\n",
                "𠀀",
                "\ud840",
                "某同志指出：“a”",
                "毛主席教导我们：“节约，光荣。”",
                "习近平总书记强调，“要。”",
                "某市旅游局第3次局务会议",
                "等七部委联合令第1号",
                "云环函201534号",
                "二〇〇三年九月",
                "某同志指出：“aaaaaaaa”“",
                "省人民政府",
                "国发〔20155",
                "国发〔20155〕34号",
                "国发2015年第34号",
                "第658号国务院令",
                "深\n府规〔2015〕1号",
                "《x》（以下简称条例）依照条例第六条",
                "经",
                "〔2015〕",
                "(2015)",
                "《法》第一",
                "“十四五”规划",
                "第一个五年"
            })
    @Timeout(60)
    void aMillionCharactersOfOneKindAreRead(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        check(text, new CitationExtractor().extract(text));
    }

    @ParameterizedTest(name = "a quotation and a title with a million of «{0}» in them")
    @ValueSource(strings = {" ", "\t", "\u3000", " \n", "字 "})
    @Timeout(60)
    void whatStandsInACitationAMillionTimesIsRead(String unit) {
        String many = unit.repeat(1_000_000 / unit.length());
        for (String text : List.of("某同志指出：“节水" + many + "是大事。”", "按照《节水" + many + "办法》办理。")) {
            check(text, new CitationExtractor().extract(text));
        }
    }

    @Test
    void textsWithoutCitationsGiveNone() {
        assertThat(new CitationExtractor().extract("")).isEmpty();
        assertThat(new CitationExtractor().extract("河流是青岚市的生命线。")).isEmpty();
    }

    @Test
    void piecesOfAnAnnotatedTextGiveTheTextAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text =
                    random.ints(40, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
            List<TextAnnotator.Piece> pieces = TextAnnotator.pieces(text, new CitationExtractor().extract(text));
            assertThat(pieces.stream()
                            .map(piece -> text.substring(
                                    piece.span().start(), piece.span().end()))
                            .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    private static boolean splitsPair(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }

    private static int check(String text, List<Citation> citations) {
        Citation before = null;
        for (Citation one : citations) {
            Span span = one.span();
            if (span.end() > text.length() || span.length() == 0) {
                throw new AssertionError(span + " outside of: " + text);
            }
            if (splitsPair(text, span.start()) || splitsPair(text, span.end())) {
                throw new AssertionError(span + " splits a surrogate pair of: " + text);
            }
            if (before != null) {
                Span last = before.span();
                boolean ordered =
                        last.start() < span.start() || (last.start() == span.start() && last.end() >= span.end());
                boolean crosses = span.start() < last.end()
                        && span.end() > last.end()
                        && span.start() > last.start()
                        && before.type() != CitationType.QUOTATION
                        && one.type() != CitationType.QUOTATION;
                if (!ordered || crosses) {
                    throw new AssertionError(last + " and " + span + " in: " + text);
                }
            }
            before = one;
        }
        return citations.size();
    }
}
