package io.ceyuan.analysis;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's core dictionary and table of neighbouring words, read without an object a word. Words are their numbers in the
 * dictionary; the costs are those of HanLP, so that the cheapest path is HanLP's too.
 */
final class CoreLexicon {

    /** Before the first word of a text. */
    final int begin;

    /** After the last word of a text. */
    final int end;

    private final int unknown;
    private final int unknownNumber;
    private final int unknownSymbol;

    private final int[] base = CoreDictionary.trie.getBase();
    private final int[] check = CoreDictionary.trie.getCheck();
    private final int[] ids;
    private final double[] frequencies;
    private final double[] costsAfterStranger;

    CoreLexicon() {
        int words = CoreDictionary.trie.size();
        begin = words;
        end = words + 1;
        unknown = words + 2;
        unknownNumber = words + 3;
        unknownSymbol = words + 4;
        ids = new int[words + 5];
        frequencies = new double[words + 5];
        costsAfterStranger = new double[words + 5];
        // the number of a name, a time or a figure in the table is that of its class, which only Vertex knows
        for (int word = 0; word < words; word++) {
            define(word, new Vertex("词", CoreDictionary.get(word), word));
        }
        define(begin, Vertex.newB());
        define(end, Vertex.newE());
        CoreDictionary.Attribute stranger = new CoreDictionary.Attribute(Nature.n, Predefine.OOV_DEFAULT_FREQUENCY);
        define(unknown, new Vertex("词", "词", stranger, -1));
        define(unknownNumber, new Vertex("词", "词", stranger, CoreDictionary.M_WORD_ID));
        define(unknownSymbol, new Vertex("词", "词", stranger, CoreDictionary.X_WORD_ID));
    }

    private void define(int word, Vertex vertex) {
        ids[word] = vertex.wordID;
        frequencies[word] = vertex.getAttribute().totalFrequency;
        costsAfterStranger[word] = cost(0, 0, frequencies[word]);
    }

    /** The state of the dictionary's trie before the first character. */
    static int start() {
        return 1;
    }

    /** The state after a further character; negative where no word goes on so. */
    int next(int state, char character) {
        int place = state + character + 1;
        return place < check.length && check[place] == state ? base[place] : -1;
    }

    /** The word that ends in a state, or a negative number. */
    int word(int state) {
        int value = base[state];
        return check[state] == state && value < 0 ? -value - 1 : -1;
    }

    /** What it costs to go on from one word to another. */
    double cost(int from, int to) {
        int together = CoreBiGramTableDictionary.getBiFrequency(ids[from], ids[to]);
        return together == 0 ? costsAfterStranger[to] : cost(together, frequencies[from], frequencies[to]);
    }

    private static double cost(double together, double from, double to) {
        double afterFrom = Predefine.myu * together / (from + 1) + 1 - Predefine.myu;
        double alone = to / Predefine.TOTAL_FREQUENCY;
        return -Math.log(Predefine.lambda * afterFrom + (1 - Predefine.lambda) * alone);
    }

    /** HanLP's type of a character, as Chinese, numeral, delimiter. */
    static byte type(char character) {
        return CharType.get(character);
    }

    /** Whether the character is a Chinese numeral. */
    static boolean isNumeral(char character) {
        return type(character) == CharType.CT_CNUM;
    }

    /** What stands for characters of a type that are no word of the dictionary. */
    int unknown(byte type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> unknownNumber;
            case CharType.CT_SINGLE -> unknownSymbol;
            default -> unknown;
        };
    }
}
