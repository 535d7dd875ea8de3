package io.ceyuan.web.page;

import io.ceyuan.web.params.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The vertical axis of a chart, from 0 on in round steps.
 *
 * @param step between two labels
 * @param top the highest label
 */
record Scale(double step, double top, Measure measure) {

    /** Labels above 0: few enough to be read. */
    private static final int STEPS = 5;

    /** A scale on which the value has its place, of whole numbers where things are counted. */
    static Scale upTo(double highest, Measure measure) {
        double least = measure == Measure.SHARE ? 0.01 : 1;
        double rough = Math.max(least, highest / STEPS);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (step >= rough * 0.999) {
                break;
            }
        }
        return new Scale(step, step * Math.max(1, Math.ceil(highest / step - 0.001)), measure);
    }

    /** From 0 up. */
    List<Chart.Tick> ticks() {
        List<Chart.Tick> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top * 1.001; i++) {
            ticks.add(new Chart.Tick(y(i * step), label(i * step)));
        }
        return ticks;
    }

    String y(double value) {
        return Chart.number(Chart.BOTTOM - value / top * (Chart.BOTTOM - Chart.TOP));
    }

    String label(double value) {
        if (measure != Measure.SHARE) {
            return Wording.count(Math.round(value));
        }
        int digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f%%", value);
    }
}
