package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.draft.FindingKind;
import io.ceyuan.core.draft.Severity;
import io.ceyuan.core.outline.SectionKind;
import io.ceyuan.core.quotation.check.ChangeKind;
import io.ceyuan.core.quotation.check.ExcerptKind;
import io.ceyuan.core.quotation.check.FormKind;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import io.ceyuan.web.params.SearchParams;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers and names in {@code docs/openapi.yaml} against those in the code. */
class DescribedValuesTest {

    private static ApiDescription description;

    @BeforeAll
    static void read() throws IOException {
        description = ApiDescription.read();
    }

    @Test
    void limitsAreThoseDescribed() {
        JsonNode size = description.searchParameter("size");
        assertThat(size.get("maximum").asInt()).isEqualTo(SearchRequest.MAX_SIZE);
        assertThat(size.get("default").asInt()).isEqualTo(SearchParams.DEFAULT_SIZE);
        assertThat(description.searchParameter("sort").get("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Sort.values()).map(Sort::wireName).toList());
        for (FacetName facet : FacetName.values()) {
            assertThat(description
                            .searchParameter(facet.wireName())
                            .get("maxItems")
                            .asInt())
                    .isEqualTo(SearchParams.MAX_VALUES);
        }
        assertThat(description.searchParameter("issuer").at("/items/maxLength").asInt())
                .isEqualTo(SearchParams.MAX_VALUE);
    }

    @Test
    void closedSetsAreThoseDescribed() {
        assertThat(description.values("Kind"))
                .containsExactlyElementsOf(labels(DocumentKind.values(), DocumentKind::label));
        assertThat(description.values("Level"))
                .containsExactlyElementsOf(labels(AdministrativeLevel.values(), AdministrativeLevel::label));
        assertThat(description.values("RelationKind"))
                .containsExactlyElementsOf(labels(RelationKind.values(), RelationKind::wireName));
        assertThat(description.values("Validity"))
                .containsExactlyElementsOf(labels(Validity.values(), Validity::label));
        assertThat(description.values("CitationType"))
                .containsExactlyElementsOf(labels(CitationType.values(), CitationType::label));
        assertThat(description.values("ExcerptKind"))
                .containsExactlyElementsOf(labels(ExcerptKind.values(), ExcerptKind::wireName));
        assertThat(description.values("ChangeKind"))
                .containsExactlyElementsOf(labels(ChangeKind.values(), ChangeKind::wireName));
        assertThat(description.values("FormKind"))
                .containsExactlyElementsOf(labels(FormKind.values(), FormKind::wireName));
        assertThat(description.values("Provenance"))
                .containsExactlyElementsOf(
                        labels(Provenance.values(), value -> value.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void kindsOfPartsAreThoseDescribed() {
        assertThat(description.root().at("/components/schemas/Section/properties/kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        labels(SectionKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void findingsInDraftsAreThoseDescribed() {
        JsonNode finding = description.root().at("/components/schemas/Finding/properties");
        assertThat(finding.at("/kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(labels(FindingKind.values(), FindingKind::wireName));
        assertThat(finding.at("/severity/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(labels(Severity.values(), Severity::wireName));
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
