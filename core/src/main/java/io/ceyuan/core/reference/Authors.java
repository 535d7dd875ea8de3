package io.ceyuan.core.reference;

import io.ceyuan.core.document.Contributor;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import java.util.List;
import java.util.regex.Pattern;

/** 主要责任者: the issuers; of a study that names none its 课题组, or else who wrote it. */
final class Authors {

    private static final String GROUP = "课题组";
    private static final Pattern WRITER = Pattern.compile("作者|执笔人?|撰稿人?|课题组成员|课题组组长|课题负责人|课题主持人");

    private Authors() {}

    static List<String> of(PolicyDocument document) {
        List<String> issuers = issuers(document);
        Sourced<List<Contributor>> contributors = document.details().contributors();
        if (!issuers.isEmpty() || contributors == null) {
            return issuers;
        }
        List<String> groups = contributors.value().stream()
                .filter(by -> by.role().equals(GROUP))
                .map(Contributor::name)
                .toList();
        return !groups.isEmpty()
                ? groups
                : contributors.value().stream()
                        .filter(by -> WRITER.matcher(by.role()).matches())
                        .map(Contributor::name)
                        .distinct()
                        .toList();
    }

    static List<String> issuers(PolicyDocument document) {
        return document.issuers().stream().map(IssuingBody::name).toList();
    }
}
