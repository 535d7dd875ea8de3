package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds level and region in the names of the issuers, then in the title, then in the folders of the path. */
final class JurisdictionFinder {

    private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)(?!中央)");

    /** 国家税务总局云南省税务局 stands for its province. */
    private static final Pattern BRANCH_OF =
            Pattern.compile("^(?:国家[\\p{IsHan}]{2,4}(?:总局|局)|中国人民银行|中国[\\p{IsHan}]{2,8}(?:委员会|银行))(?=.{3,})");

    private static final Pattern NATIONAL =
            Pattern.compile("^(?:国务院|中共中央|中国共产党中央|中央|全国|最高人民|国家|中华人民共和国|中国|海关总署|审计署|国办|十[一二三四五六七八九]?届全国)"
                    + "|^[\\p{IsHan}]{2,12}(?:部|总局|总署)(?:办公厅|[\\p{IsHan}]{2,6}司)?$|^第[一二三四五六七八九十]+届全国");

    /** A place that is on no list, since it has a new name or is made up: 云泽省, 青岚市人民政府. */
    private static final Pattern UNLISTED = Pattern.compile(
            "^(?<name>[^与和及的在为对将把从图读共于某诉行等各全本我该\\P{IsHan}]{1,6}?(?<suffix>省|自治区|市|自治州|州|盟|县|区|旗|镇|乡|街道))"
                    + "(?=人民政府|人民代表大会|人民法院|人民检察院|委员会|党委|政府|办公|[\\p{IsHan}]{2,12}(?:局|厅|委员会|办公室|研究院|研究所|研究中心)$|委$|(?<=省)[\\p{IsHan}]"
                    + "|(?<=[市州县区])[\\p{IsHan}]{1,5}[市县区旗镇乡](?:人民政府|政府|委|[\\p{IsHan}]{2,12}(?:局|委员会|办公室)$))");

    private static final Pattern NO_PLACE = Pattern.compile(
            "^(?:城市|都市|开发区|社区|地区|特区|园区|新区|校区|景区|自治区|山区|小区|省|市|区|县)" + "|^(?:加强|促进|推进|规范|完善|进一步|农村|民族|建设|实施|公开|保护)");

    /** An area of its own kind, whose level its name does not tell: 青岚高新技术产业开发区. */
    private static final Pattern NO_DIVISION =
            Pattern.compile("(?:开发|高新|新|园|保税|合作|示范|功能|度假|风景|景|库|灌|片|山|牧|校|社|小|地|特|辖)区$|(?:联|同|欧|加)盟$|[上下]市$");

    /** Folders of a library that hold what the state has issued. */
    private static final Pattern NATIONAL_FOLDER =
            Pattern.compile("^[0-9.、_\\s]*(?:国家|全国|中央|国务院|部委|法律|行政法规|部门规章|司法解释)[\\p{IsHan}]{0,8}$");

    private final Places places;
    private final Abbreviations abbreviations = new Abbreviations();

    JurisdictionFinder(Places places) {
        this.places = places;
    }

    /**
     * @param given what the metadata calls its region, or an empty text
     * @param givenBy where that stands
     * @param place the document's place in its library, as {@code 省级/云政发〔2021〕12号.docx}
     */
    Jurisdiction find(
            List<IssuingBody> issuers,
            String title,
            String given,
            Provenance givenBy,
            Optional<DocumentNumber> number,
            String place) {
        Optional<Jurisdiction> titled = local(Simplified.fold(title));
        for (IssuingBody issuer : issuers) {
            Jurisdiction found = ofName(issuer.name());
            if (found.known().isPresent()) {
                // 山东省清洁生产促进条例 is of 山东省 even where its page names another body first
                return found.equals(Jurisdiction.NATION)
                                && places.atStart(title).isPresent()
                        ? titled.map(local -> local.from(Provenance.TITLE)).orElse(found)
                        : found;
            }
        }
        return ofName(title)
                .known()
                .map(named -> named.from(Provenance.TITLE))
                .or(() -> ofName(given).known().map(named -> named.from(givenBy)))
                .or(() -> number.flatMap(abbreviations::of))
                .or(() -> ofPath(place).map(found -> found.from(Provenance.PATH)))
                .orElse(Jurisdiction.UNKNOWN);
    }

    /** Whether the list of divisions or the nation stands behind a region; if not, its name alone was read. */
    boolean isListed(String region) {
        return region.equals(Jurisdiction.NATION.region())
                || places.atStart(region).isPresent();
    }

    private Jurisdiction ofName(String raw) {
        String name = PARTY.matcher(Simplified.fold(raw)).replaceAll("");
        Matcher branch = BRANCH_OF.matcher(name);
        if (branch.find()) {
            Optional<Jurisdiction> local = local(name.substring(branch.end()));
            if (local.isPresent()) {
                return local.get();
            }
        }
        if (NATIONAL.matcher(name).find()) {
            return Jurisdiction.NATION;
        }
        return local(name).orElse(Jurisdiction.UNKNOWN);
    }

    /** The level of a body by its name alone: 云泽省人民政府 is 省级, 民政部 国家级. */
    Optional<AdministrativeLevel> levelOf(IssuingBody body) {
        return Optional.ofNullable(ofName(body.name()).level());
    }

    /** Goes down from province to township as far as the name does: 北京市海淀区中关村街道办事处. */
    private Optional<Jurisdiction> local(String name) {
        AdministrativeLevel deepest = null;
        List<String> path = List.of();
        String rest = name;
        while (!rest.isEmpty()) {
            Optional<Places.Place> listed = listed(path, rest);
            if (listed.isPresent()) {
                path = down(path, listed.get(), rest.substring(0, listed.get().length()));
                deepest = listed.get().level();
                rest = rest.substring(listed.get().length());
                continue;
            }
            Matcher unlisted = UNLISTED.matcher(rest);
            if (!unlisted.find()
                    || NO_PLACE.matcher(rest).find()
                    || NO_DIVISION.matcher(unlisted.group("name")).find()) {
                break;
            }
            deepest = level(unlisted.group("suffix"));
            path = down(path, deepest, unlisted.group("name"));
            rest = rest.substring(unlisted.end("name"));
        }
        return deepest == null ? Optional.empty() : Optional.of(Jurisdiction.ofPath(deepest, path));
    }

    private Optional<Places.Place> listed(List<String> path, String text) {
        return path.isEmpty()
                ? places.atStart(text).or(() -> places.cutAtStart(text))
                : places.atStartUnder(path, text).or(() -> places.atStart(text));
    }

    /** A place of the list knows what lies between it and its province, if that is the province named. */
    private static List<String> down(List<String> path, Places.Place listed, String name) {
        return path.isEmpty()
                        || listed.path()
                                .subList(0, Math.min(path.size(), listed.path().size()))
                                .equals(path)
                ? listed.path()
                : down(path, listed.level(), name);
    }

    /** The places go down to counties; a township says nothing to who looks for a region. */
    private static List<String> down(List<String> path, AdministrativeLevel level, String name) {
        if (level == AdministrativeLevel.TOWNSHIP && !path.isEmpty()) {
            return path;
        }
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private static AdministrativeLevel level(String suffix) {
        return switch (suffix) {
            case "省", "自治区" -> AdministrativeLevel.PROVINCE;
            case "市", "州", "自治州", "盟" -> AdministrativeLevel.CITY;
            case "县", "区", "旗" -> AdministrativeLevel.COUNTY;
            case "镇", "乡", "街道" -> AdministrativeLevel.TOWNSHIP;
            default -> throw new IllegalArgumentException("not the suffix of a division: " + suffix);
        };
    }

    private Optional<Jurisdiction> ofPath(String place) {
        String[] folders = place.split("/");
        return Arrays.stream(folders, 0, folders.length - 1)
                .map(places::named)
                .flatMap(Optional::stream)
                .reduce((upper, lower) -> new Places.Place(
                        lower.level(), lower.province().equals(upper.province()) ? lower.path() : upper.path(), 0))
                .map(found -> Jurisdiction.ofPath(found.level(), found.path()))
                .or(() -> Arrays.stream(folders, 0, folders.length - 1)
                        .filter(folder -> NATIONAL_FOLDER.matcher(folder).matches())
                        .map(folder -> Jurisdiction.NATION)
                        .findFirst());
    }
}
