package io.ceyuan.core.document;

/**
 * Who worked on a document, and as what.
 *
 * @param role 课题组成员, 作者, 执笔, 编辑, 审读, 审核 …
 */
public record Contributor(String role, String name) {

    public Contributor {
        if (role.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a contributor without role or name: " + role + " " + name);
        }
    }
}
