package io.ceyuan.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of what was typed into SENTENCE(…), PARA(…) or NEAR(…) what can stand near something: words, phrases, prefixes and
 * groups of them.
 */
final class StretchRepair {

    private final String label;
    private final Collection<String> warnings;

    StretchRepair(Closeness closeness, Collection<String> warnings) {
        this.label = closeness.label();
        this.warnings = warnings;
    }

    @Nullable
    Query stretch(Query query) {
        return switch (query) {
            case Query.Words words -> words;
            case Query.Phrase phrase -> phrase;
            case Query.Prefix prefix -> prefix;
            case Query.And and -> several(and.parts(), true);
            case Query.Or or -> several(or.parts(), false);
            case Query.Together together -> {
                warnings.add(label + " 中的 SENTENCE 和 PARA 已去掉，只保留括号里的内容");
                yield several(together.parts(), true);
            }
            case Query.Near near -> {
                warnings.add(label + " 中的 NEAR 已去掉，只保留括号里的内容");
                yield several(near.parts(), true);
            }
            case Query.InField named -> {
                warnings.add(label + " 中不能限定“" + named.field().label() + "”，已在全文中检索");
                yield stretch(named.part());
            }
            case Query.Not _ -> {
                warnings.add(label + " 中不能排除词语，已忽略");
                yield null;
            }
            case Query.Issued _ -> {
                warnings.add(label + " 中不能限定日期，已忽略");
                yield null;
            }
            case Query.Strict strict -> stretch(strict.part());
            case Query.All _ -> null;
        };
    }

    private @Nullable Query several(List<Query> parts, boolean all) {
        List<Query> kept = new ArrayList<>();
        parts.stream().map(this::stretch).filter(Objects::nonNull).forEach(kept::add);
        if (kept.isEmpty()) {
            return null;
        }
        return all ? Query.all(kept) : Query.any(kept);
    }
}
