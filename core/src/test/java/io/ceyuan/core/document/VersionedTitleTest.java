package io.ceyuan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedTitleTest {

    @ParameterizedTest(name = "{0} is the version {2} of {1}")
    @CsvSource({
        "云泽省水资源条例（2021年修订）, 云泽省水资源条例, 2021年修订, 2021",
        "云泽省水资源条例(2016年修正), 云泽省水资源条例, 2016年修正, 2016",
        "云泽省水资源条例（2019年11月2日第二次修正）, 云泽省水资源条例, 2019年11月2日第二次修正, 2019",
        "云泽省水资源条例2018年修订, 云泽省水资源条例, 2018年修订, 2018",
        "云泽省水资源条例（2021-05-21）, 云泽省水资源条例, 2021-05-21, 2021",
        "青岚市绿化办法（试行）, 青岚市绿化办法, 试行, ",
        "云泽省禁用物质名录（2025年版）, 云泽省禁用物质名录, 2025年版, 2025",
        "云泽省审批目录（2019年本）, 云泽省审批目录, 2019年本, 2019",
        "关于水资源若干问题的规定（二）, 关于水资源若干问题的规定（二）, '', ",
        "云泽省水资源规划（2021—2025年）, 云泽省水资源规划（2021—2025年）, '', ",
        "云泽省碳市场报告（英文版）, 云泽省碳市场报告（英文版）, '', ",
        "（2021年修订）, （2021年修订）, '', ",
        "𠮷祥村公约（2021年修订）, 𠮷祥村公约, 2021年修订, 2021",
    })
    void reads(String title, String base, String version, Integer year) {
        VersionedTitle read = VersionedTitle.of(title);
        assertThat(read).isEqualTo(new VersionedTitle(base, version));
        assertThat(read.year().isPresent()).isEqualTo(year != null);
        assertThat(read.year().orElse(0)).isEqualTo(year == null ? 0 : year);
    }

    @Test
    void aTitleWithoutVersionMayBeAnyVersion() {
        VersionedTitle amended = VersionedTitle.of("云泽省水资源条例（2021年修订）");
        assertThat(amended.isOtherVersionThan(VersionedTitle.of("云泽省水资源条例"))).isFalse();
        assertThat(amended.isOtherVersionThan(VersionedTitle.of("云泽省水资源条例（2016年修正）")))
                .isTrue();
        assertThat(amended.isOtherVersionThan(amended)).isFalse();
    }
}
