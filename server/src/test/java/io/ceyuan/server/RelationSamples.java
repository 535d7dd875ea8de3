package io.ceyuan.server;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SampleDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents that name one another. */
final class RelationSamples {

    /** More than stand beside one another in the picture and in one list of the page. */
    static final int MANY = 30;

    private static final SampleDocument REGULATION = SampleDocument.of(
                    "省级/数据条例.txt", "云泽省数据条例", "第一条 为了发展数据产业，制定本条例。", "第二条 数据应当依法采集。", "第三条 本条例自公布之日起施行。")
            .number("泽人发", 2019, 3)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2019, 9, 1);

    private static final SampleDocument MEASURES = SampleDocument.of(
                    "省级/公共数据办法.txt",
                    "云泽省公共数据办法",
                    "第一条 采集数据，按照《云泽省数据条例》第二条执行。",
                    "第二条 除本办法第一条规定的以外，参照《云泽省档案办法》办理。",
                    "第三条 落实党的二十大精神，按照《关于加强管理的意见》开展工作。",
                    "第四条 违反《云泽省数据条例》第四十条的，依法处理。")
            .number("泽政发", 2021, 12)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);

    private static final SampleDocument RULES = SampleDocument.of(
                    "市级/数据细则.txt", "青岚市数据细则", "公共数据按照《云泽省公共数据办法》<b>执行</b>。", "档案参照《云泽省档案办法》办理。")
            .number("岚府发", 2022, 4)
            .at(AdministrativeLevel.CITY, "云泽省")
            .issued(2022, 1, 2);

    private static final SampleDocument NOTE = SampleDocument.of("县级/数据说明.txt", "北砺县数据工作说明", "各单位按照《青岚市数据细则》办理。")
            .number("砺政发", 2023, 1)
            .at(AdministrativeLevel.COUNTY, "云泽省")
            .issued(2023, 2, 3);

    private static final SampleDocument OLD = SampleDocument.of("省级/旧办法.txt", "云泽省信息办法", "信息应当及时更新。", "按照《关于报送信息的函》报送。")
            .number("泽政发", 2010, 5)
            .issued(2010, 5, 6);

    private static final SampleDocument NEW = SampleDocument.of(
                    "省级/新办法.txt",
                    "云泽省信息资源办法",
                    "第一条 根据《云泽省数据条例》，制定本办法。",
                    "第二条 本办法自2020年1月1日起施行，《云泽省信息办法》同时废止。",
                    "第三条 原按照《云泽省信息办法》办理的，不再调整。")
            .number("泽政发", 2019, 30)
            .issued(2019, 12, 1);

    /** Two have this title, and nothing more in common. */
    static SampleDocument opinion(String place) {
        return SampleDocument.of(place + "/意见.txt", "关于加强管理的意见", place + "处管理应当加强，另行安排如下事项。")
                .number(place + "发", 2020, 1);
    }

    private RelationSamples() {}

    static PolicyDocument[] library() {
        List<PolicyDocument> library = new ArrayList<>(Stream.of(REGULATION, MEASURES, RULES, NOTE, OLD, NEW)
                .map(SampleDocument::build)
                .toList());
        for (String place : List.of("甲", "乙")) {
            library.add(opinion(place).build());
        }
        for (String place : List.of("丙", "丁", "戊", "己", "庚")) {
            library.add(SampleDocument.of(place + "/函.txt", "关于报送信息的函", place + "处信息于每月报送，其余事项照旧。")
                    .number(place + "函", 2008, 1)
                    .issued(2008, 1, 1)
                    .build());
        }
        for (int i = 1; i <= MANY; i++) {
            library.add(SampleDocument.of("镇级/" + i + ".txt", "第" + i + "号工作安排", "第" + i + "项工作按照《北砺县数据工作说明》办理。")
                    .number("镇发", 2024, i)
                    .issued(2024, 1, i)
                    .build());
        }
        return library.toArray(PolicyDocument[]::new);
    }

    /** With the id of a document where {regulation} and the like stand. */
    static String named(String text) {
        return text.replace("{regulation}", REGULATION.id().value())
                .replace("{measures}", MEASURES.id().value())
                .replace("{rules}", RULES.id().value())
                .replace("{note}", NOTE.id().value())
                .replace("{opinion}", opinion("甲").id().value())
                .replace("{old}", OLD.id().value())
                .replace("{new}", NEW.id().value());
    }
}
