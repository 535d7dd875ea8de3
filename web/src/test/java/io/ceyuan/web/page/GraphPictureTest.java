package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.graph.Neighbour;
import io.ceyuan.core.graph.Neighbourhood;
import io.ceyuan.core.graph.Neighbourhood.Edge;
import io.ceyuan.core.graph.Neighbourhood.Node;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphPictureTest {

    private static final Node MIDDLE = held("云泽省公共数据办法", 0, Validity.IN_FORCE);
    private static final Node CITED = held("云泽省数据条例", 1, Validity.REPEALED);
    private static final Node ALSO = held("关于印发《云泽省人民政府数据共享交换平台管理实施细则（试行）》的通知", 1, Validity.UNKNOWN);
    private static final Node ABSENT =
            new Node(new Neighbour.Absent("《档案办法》", new CitationKey(CitationKey.Kind.TITLE, "档案办法")), 1);
    private static final Node CITING = held("青岚市数据细则", -1, Validity.UNKNOWN);

    private static Node held(String title, int column, Validity validity) {
        return new Node(
                new Neighbour.Held(new CitedDocument(
                        new DocumentReference(
                                DocumentId.ofPlace(title),
                                title,
                                LocalDate.of(2021, 3, 5),
                                new SourceFile(title, "file:///x", "txt", 1, Instant.EPOCH)),
                        null,
                        AdministrativeLevel.PROVINCE,
                        validity,
                        null,
                        0)),
                column);
    }

    private static Edge edge(Node from, Node to, RelationKind kind) {
        return new Edge(from.key(), to.key(), kind, 1, "按照办理。", true);
    }

    private static GraphPicture picture(Node... around) {
        List<Node> nodes = new ArrayList<>(List.of(MIDDLE));
        nodes.addAll(List.of(around));
        return GraphPicture.of(
                new Neighbourhood(
                        nodes,
                        List.of(
                                edge(MIDDLE, CITED, RelationKind.REPEALS),
                                edge(MIDDLE, CITED, RelationKind.CITES),
                                edge(CITING, MIDDLE, RelationKind.CITES),
                                edge(CITED, ALSO, RelationKind.CITES),
                                edge(ALSO, CITING, RelationKind.CITES)),
                        0),
                "云泽省公共数据办法");
    }

    @Test
    void whoCitesStandsOnTheLeftAndWhoIsCitedOnTheRight() {
        GraphPicture picture = picture(CITED, ALSO, ABSENT, CITING);
        assertThat(picture.heads()).extracting(GraphPicture.Head::text).containsExactly("引用本文件", "本文件", "本文件引用");
        assertThat(picture.boxes())
                .extracting(GraphBox::title)
                .containsExactly("青岚市数据细则", "云泽省公共数据办法", "云泽省数据条例", ALSO_TITLE, "《档案办法》");
        assertThat(picture.boxes().get(0).x()).isLessThan(picture.boxes().get(1).x());
        assertThat(picture.boxes().get(1).x()).isLessThan(picture.boxes().get(2).x());
    }

    private static final String ALSO_TITLE = "关于印发《云泽省人民政府数据共享交换平台管理实施细则（试行）》的通知";

    @Test
    void noBoxLiesOnAnotherOrOutside() {
        GraphPicture picture = picture(CITED, ALSO, ABSENT, CITING);
        for (GraphBox one : picture.boxes()) {
            assertThat(one.x()).isBetween(0, picture.width() - GraphBox.WIDTH);
            assertThat(one.y()).isBetween(0, picture.height() - GraphBox.HEIGHT);
            for (GraphBox other : picture.boxes()) {
                boolean apart = one.equals(other)
                        || Math.abs(one.x() - other.x()) >= GraphBox.WIDTH
                        || Math.abs(one.y() - other.y()) >= GraphBox.HEIGHT;
                assertThat(apart).as("%s, %s", one, other).isTrue();
            }
        }
    }

    @Test
    void ofTwoDocumentsTheStrongestRelationIsDrawnAndOnTop() {
        GraphPicture picture = picture(CITED, ALSO, CITING);
        assertThat(picture.lines())
                .extracting(GraphPicture.Line::tone)
                .containsExactly("cites", "cites", "cites", "repeals");
        assertThat(picture.lines().getLast().label()).isEqualTo("云泽省公共数据办法 废止 云泽省数据条例");
    }

    @Test
    void linesEndAtTheBoxesTheyJoin() {
        GraphPicture picture = picture(CITED, CITING);
        GraphBox middle = picture.boxes().get(1);
        GraphBox cited = picture.boxes().get(2);
        int half = GraphBox.HEIGHT / 2;
        assertThat(picture.lines().getLast().path())
                .startsWith("M" + (middle.x() + GraphBox.WIDTH) + " " + (middle.y() + half))
                .endsWith(" " + cited.x() + " " + (cited.y() + half));
    }

    @Test
    void whatIsAbsentLeadsToThoseWhoNameItAndWhatIsRepealedSaysSo() {
        GraphPicture picture = picture(CITED, ABSENT, CITING);
        GraphBox repealed = picture.boxes().get(2);
        assertThat(repealed.tone()).isEqualTo("province gone");
        assertThat(repealed.fact().text()).isEqualTo("2021年 已废止");
        assertThat(repealed.label()).isEqualTo("云泽省数据条例，2021年3月5日，省级，已废止");
        GraphBox absent = picture.boxes().get(3);
        assertThat(absent.tone()).isEqualTo("absent");
        assertThat(absent.url()).startsWith("/search?q=");
        assertThat(absent.fact().text()).isEqualTo("未收录");
    }

    @ParameterizedTest(name = "{0} is shown in lines as {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "公路法                                                   => 公路法",
                "云泽省人民政府关于推进数据工作的通知                       => 云泽省人民政府关于推进数|据工作的通知",
                "关于印发《云泽省人民政府数据共享交换平台管理实施细则（试行）》的通知 => 关于印发《云泽省人民政府|数据共享交换平台管理实…",
                "GB/T 9704-2012 abcdefghijklmn                            => GB/T 9704-2012 abcde|fghijklmn",
                "一二三四五六七八九十一𠮷二三四五六七八九十一二三四          => 一二三四五六七八九十一𠮷|二三四五六七八九十一二…",
            })
    void aTitleIsCutToTheBox(String title, String lines) {
        assertThat(String.join(
                        "|",
                        GraphBox.of(held(title, 1, Validity.UNKNOWN), 0, 0).lines().stream()
                                .map(GraphBox.Text::text)
                                .toList()))
                .isEqualTo(lines);
    }
}
