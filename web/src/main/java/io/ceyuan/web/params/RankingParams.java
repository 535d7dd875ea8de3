package io.ceyuan.web.params;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the URL of a ranked list says.
 *
 * @param size the most lines, 1 to {@link #MAX_SIZE}
 */
public record RankingParams(BatchForm form, int size) {

    /** Nobody reads on below; whoever wants all takes the file. */
    public static final int DEFAULT_SIZE = 100;

    /** Each line's examples are read from the index, and a sheet of so many is opened quickly. */
    public static final int MAX_SIZE = 10_000;

    private static final String AS = "as";
    private static final String SIZE = "size";
    private static final int LONGEST = 20;

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<RankingParams> read(Map<String, List<String>> parameters) {
        OwnParameters own = new OwnParameters(parameters, Set.of(AS, SIZE));
        own.refuseOthers();
        BatchForm form = own.choice(AS, LONGEST, BatchForm::ofWireName, BatchForm.JSON, "as 应为 json、csv 或 xlsx");
        int size = own.number(SIZE, 1, MAX_SIZE, form == BatchForm.JSON ? DEFAULT_SIZE : MAX_SIZE);
        return own.problems().isEmpty()
                ? new Reading.Valid<>(new RankingParams(form, size))
                : new Reading.Invalid<>(own.problems());
    }
}
