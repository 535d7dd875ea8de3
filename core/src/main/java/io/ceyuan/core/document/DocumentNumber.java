package io.ceyuan.core.document;

import java.util.Optional;

/**
 * The number a document answers to, in one normal form whatever its brackets and numerals.
 *
 * <pre>
 * 国发[2015]第034号                发文字号  国发〔2015〕34号
 * 中华人民共和国国务院令（第707号）  令号      国务院令第707号
 * 公告 2020年 第5号                公告号    公告2020年第5号
 * </pre>
 */
public sealed interface DocumentNumber permits AgencyNumber, OrderNumber {

    /** The number that the whole text is; empty when the text is something else. */
    static Optional<DocumentNumber> parse(String text) {
        String stripped = text.strip();
        return AgencyNumber.parse(stripped)
                .<DocumentNumber>map(number -> number)
                .or(() -> OrderNumber.parse(stripped).map(number -> number));
    }

    /** The first number in the text, 发文字号 before 令号 and 公告号; empty when there is none. */
    static Optional<DocumentNumber> find(String text) {
        return AgencyNumber.find(text)
                .<DocumentNumber>map(number -> number)
                .or(() -> OrderNumber.find(text).map(number -> number));
    }

    /** The normal form. */
    @Override
    String toString();
}
