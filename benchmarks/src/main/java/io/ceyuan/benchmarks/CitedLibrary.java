package io.ceyuan.benchmarks;

import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.ChineseNumeral;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented documents with a title and a number of their own, with articles, that cite one another; and texts that cite them.
 *
 * @param size number of documents, at most {@link #MOST}
 */
record CitedLibrary(LibraryGenerator generator, int size) {

    private static final List<String> PLACES = List.of(
            "望澜", "鹭岭", "汀南", "浔安", "砺原", "澄屿", "松垭", "云栈", "苇渡", "青溪", "漱石", "临皋", "栖霞", "雁回", "北砺", "南浔", "东汀", "西屿",
            "上垭", "下渡");
    private static final List<String> FIELDS = List.of(
            "城市", "农村", "森林", "草原", "湿地", "河道", "湖泊", "海岸", "道路", "桥梁", "学校", "医院", "市场", "工地", "矿山", "园区", "社区", "车站",
            "港口", "仓库");
    private static final List<String> MATTERS =
            List.of("供水", "排水", "用电", "用气", "绿化", "照明", "消防", "保洁", "停车", "巡查", "采购", "统计", "档案", "信用", "培训", "值班");
    private static final List<String> KINDS =
            List.of("管理", "保护", "监督", "考核", "补偿", "登记", "许可", "评估", "奖励", "收费", "审计", "公开", "备案", "检验", "应急", "建设");

    /** So many titles there are. */
    static final int MOST = 20 * 20 * 16 * 16;

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 75;
    private static final int ARTICLES = 12;

    CitedLibrary {
        if (size > MOST) {
            throw new IllegalArgumentException("no more than " + MOST + " documents have titles of their own");
        }
    }

    /** The next documents. */
    List<PolicyDocument> documents(int first, int count) {
        Random random = new Random(first);
        List<PolicyDocument> documents = new ArrayList<>();
        for (PolicyDocument made : generator.documents(first, count)) {
            int index = first + documents.size();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Paragraph paragraph : made.paragraphs()) {
                int number = paragraphs.size() + 1;
                String head = number <= ARTICLES ? "第" + ChineseNumeral.format(number) + "条　" : "";
                paragraphs.add(new Paragraph(
                        number, 0, head + "按照" + citation(random.nextInt(size), random) + "的规定，" + paragraph.text()));
            }
            documents.add(new PolicyDocument(
                    made.id(),
                    made.places(),
                    new Sourced<>(title(index), Provenance.HEAD),
                    new Sourced<>(number(index), Provenance.HEAD),
                    made.issuers(),
                    made.issued(),
                    made.kind(),
                    made.level(),
                    made.region(),
                    made.validity(),
                    paragraphs,
                    made.details()));
        }
        return documents;
    }

    /**
     * A text that cites documents of the library, and one in ten that it does not have.
     *
     * @param gap characters of other text before each citation
     */
    String text(int characters, int gap, long seed) {
        Random random = new Random(seed);
        String filler = "各有关部门应当依照职责做好相关工作，并于每年年底前将落实情况报送备案。";
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            for (int written = 0; written < gap; written += filler.length()) {
                text.append(filler);
            }
            text.append("按照")
                    .append(citation(random.nextInt(size + size / 9), random))
                    .append(random.nextInt(5) == 0 ? "执行。\n" : "执行。");
        }
        return text.substring(0, characters);
    }

    private static String citation(int index, Random random) {
        String article = "第" + ChineseNumeral.format(1 + random.nextInt(ARTICLES)) + "条";
        return switch (random.nextInt(4)) {
            case 0 -> number(index).toString();
            case 1 -> "《" + title(index) + "》";
            case 2 -> "《" + title(index) + "》" + article;
            default -> "《" + title(index) + "》（" + number(index) + "）";
        };
    }

    /** Beyond the size of the library, of a document that it does not have. */
    private static String title(int index) {
        int rest = index % MOST;
        return PLACES.get(rest % 20) + "市" + FIELDS.get(rest / 20 % 20) + MATTERS.get(rest / 400 % 16)
                + KINDS.get(rest / 6_400 % 16) + (index < MOST ? "办法" : "细则");
    }

    private static AgencyNumber number(int index) {
        return new AgencyNumber("泽政发", FIRST_YEAR + index % YEARS, index / YEARS + 1);
    }
}
