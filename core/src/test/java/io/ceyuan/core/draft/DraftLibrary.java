package io.ceyuan.core.draft;

import io.ceyuan.core.document.ChineseNumeral;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.SampleDocument;
import java.util.List;
import java.util.stream.IntStream;

/** What the drafts of the contracts cite. */
final class DraftLibrary {

    static final List<PolicyDocument> DOCUMENTS = List.of(
            sample(
                            "水价",
                            "云泽省水价管理办法",
                            "第一条 为了管理水价，制定本办法。",
                            "第二条 水价分为下列三类：",
                            "（一）居民用水；",
                            "（二）农业用水；",
                            "（三）其他用水。",
                            "第三条 水价每三年调整一次，不得逐年上调。",
                            "调整水价应当听证。")
                    .number("泽政发", 2021, 12)
                    .build(),
            sample(
                            "节水",
                            "云泽省节约用水条例",
                            IntStream.rangeClosed(1, 12)
                                    .mapToObj(at -> "第" + ChineseNumeral.format(at) + "条 关于节水的第" + at + "件事。")
                                    .toArray(String[]::new))
                    .number("泽人发", 2019, 3)
                    .build(),
            sample("绿化甲", "关于加强绿化工作的意见", "青溪县要加强绿化工作。")
                    .number("青政发", 2020, 1)
                    .by("青溪县人民政府")
                    .build(),
            sample("绿化乙", "关于加强绿化工作的意见", "鹭岭市要加强绿化工作，另有安排，并且报告。")
                    .number("鹭府发", 2020, 7)
                    .by("鹭岭市人民政府")
                    .build(),
            sample("河道", "云泽省河道管理办法", "河道由水利部门管理，年年清理。").number("泽政发", 2010, 8).build(),
            sample("河湖", "云泽省河湖管理办法", "第一条 为了管理河湖，制定本办法。", "第二条 本办法自2022年6月1日起施行。《云泽省河道管理办法》（泽政发〔2010〕8号）同时废止。")
                    .number("泽政发", 2022, 5)
                    .issued(2022, 5, 1)
                    .build(),
            sample("养犬", "望澜市养犬管理办法", "养犬应当登记。").number("望政发", 2015, 3).build(Validity.REPEALED),
            sample("水资源旧", "云泽省水资源条例（2012年修订）", "第一条 为了保护水资源，制定本条例。", "第二条 水资源属于国家。")
                    .number("泽人发", 2012, 6)
                    .issued(2012, 3, 1)
                    .build(),
            sample("水资源新", "云泽省水资源条例（2020年修订）", "第一条 为了保护和利用水资源，制定本条例。", "第二条 水资源属于国家所有。", "第三条 取水应当有证。")
                    .number("泽人发", 2020, 9)
                    .issued(2020, 3, 1)
                    .build(),
            sample("印发", "云泽省人民政府关于印发《云泽省供水方案》的通知", "各市人民政府：", "云泽省供水方案", "一、总体要求")
                    .number("泽政发", 2023, 2)
                    .build(),
            sample("令", "云泽省取水许可规定", "第一条 取水须经许可。")
                    .number(DocumentNumber.parse("云泽省人民政府令第218号").orElseThrow())
                    .build(),
            sample("绿化条例", "云泽省绿化条例", "第一条 为了绿化，制定本条例。")
                    .number("泽人发", 2015, 4)
                    .issued(2015, 3, 1)
                    .build(),
            sample("改绿化", "关于修改《云泽省绿化条例》的决定", "将《云泽省绿化条例》第一条修改为：“为了绿化城乡，制定本条例。”")
                    .number("泽人发", 2020, 2)
                    .issued(2020, 3, 1)
                    .build(),
            sample("解释", "泽释〔2021〕5号关于水价若干问题的解释", "水价包括水资源费，自用的除外。")
                    .number("泽释", 2021, 5)
                    .build(),
            sample("复函甲", "关于东湖的复函", "同意东湖清淤，限期完成。")
                    .number("泽函", 2018, 4)
                    .by("云泽省水利厅")
                    .build(),
            sample("复函乙", "关于西山的复函", "不同意西山采石，另行选址。")
                    .number("泽函", 2018, 4)
                    .by("云泽省林业厅")
                    .build(),
            sample("讲话", "在全省水利工作会议上的讲话", "要坚持节水优先，三年内不得新增高耗水项目，让每一滴水都发挥效益。")
                    .number("泽办", 2023, 1)
                    .build());

    private DraftLibrary() {}

    private static SampleDocument sample(String place, String title, String... text) {
        return SampleDocument.of(place + ".txt", title, text);
    }
}
