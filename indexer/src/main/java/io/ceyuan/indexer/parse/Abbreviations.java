package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.OrderNumber;
import io.ceyuan.core.document.Provenance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 简称 of the provinces in agency codes: 粤府〔2021〕1号 is of 广东省, 京政发〔2021〕1号 of 北京市. */
final class Abbreviations {

    /** The office follows the 简称 at once; 苏府 is 苏州市, 吉府 吉安市 and 甘府 甘孜州. */
    private static final Pattern CODE = Pattern.compile(
            "^(?<short>\\p{IsHan})(?:政|(?<![苏吉甘])府|委办|办|发改|财|教|科|工信|经信|民|人社|自然资|环|建|交|水|农|商|文旅|卫|应急|市监|税)");

    private final Map<String, String> provinces = new HashMap<>();

    Abbreviations() {
        ResourceLines.read("abbreviations.tsv").forEach(cells -> provinces.put(cells[0], cells[1]));
    }

    /** The province whose office gave the number; empty where another place may have the same code. */
    Optional<Jurisdiction> of(DocumentNumber number) {
        return switch (number) {
            case AgencyNumber agency -> ofCode(agency.toString());
            case OrderNumber ignored -> Optional.empty();
        };
    }

    private Optional<Jurisdiction> ofCode(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.find()
                ? Optional.ofNullable(provinces.get(matcher.group("short")))
                        .map(province -> new Jurisdiction(AdministrativeLevel.PROVINCE, province, Provenance.NUMBER))
                : Optional.empty();
    }
}
