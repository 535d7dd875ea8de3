package io.ceyuan.core.query;

import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.OrderNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 发文字号, 令号 or 公告号 as people type it.
 *
 * <pre>
 * 国发[2015]34号 国发（2015） 34 号 国发﹝2015﹞34号 国发【2015】34号 国发<2015>34号   国发〔2015〕34号
 * 国发2015-34号 国发2015年34号 国发 2015 34号                                    国发〔2015〕34号
 * 主席令第五十七号                                                              as typed
 * </pre>
 */
public final class TypedNumber {

    /** Marks that no document prints around the year, but keyboards have. */
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*[〈<＜《{｛「『]\\s*([0-9０-９]{4})\\s*[〉>＞》}｝」』](.*)");

    /** Without brackets only after a character that ends agency codes, so that 文件2015-34号 stays words. */
    private static final Pattern BARE = Pattern.compile(
            "([\\p{IsHan}A-Za-z]{1,12}[发發函字规規办辦文任复復电電令])\\s*((?:19|20)[0-9]{2})[\\s年第—–－-]+([0-9]{1,5})\\s*[号號]");

    private TypedNumber() {}

    /**
     * The one word that the whole text is, when it is a number: in its normal form, or, since texts write 第五十七号 and
     * 第57号, as typed; empty when it is something else.
     */
    public static Optional<String> read(String typed) {
        String text = typed.strip();
        return DocumentNumber.parse(text)
                .or(() -> DocumentNumber.parse(bracketed(text)))
                .map(number -> switch (number) {
                    case AgencyNumber agency -> agency.toString();
                    case OrderNumber ignored -> text;
                });
    }

    private static String bracketed(String text) {
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return bare.group(1) + "〔" + bare.group(2) + "〕" + bare.group(3) + "号";
        }
        Matcher bracketed = BRACKETED.matcher(text);
        return bracketed.matches() ? bracketed.group(1) + "〔" + bracketed.group(2) + "〕" + bracketed.group(3) : text;
    }
}
