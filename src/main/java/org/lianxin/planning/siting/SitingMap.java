package org.lianxin.planning.siting;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Drawing;

/// Stations, demand points and the ways between them on a map.
record SitingMap(SitingProblem problem, Distances.Straight places, Answer<SitingPlan> answer) {
    void write(double latitude, Writer writer) throws IOException {
        var drawing = Drawing.on(latitude);
        var plan = answer.solution();
        int[] served = new int[problem.sites()];
        for (int station : plan.servedBy()) if (station >= 0) served[station]++;
        for (int j = 0; j < served.length; j++)
            if (plan.open()[j])
                drawing.point(
                        places.siteX()[j],
                        places.siteY()[j],
                        "station",
                        problem.siteNames()[j],
                        "demandPoints",
                        served[j]);
        for (int i = 0; i < problem.clients(); i++) drawPoint(i, drawing);
        drawing.write(writer);
    }

    private void drawPoint(int i, Drawing drawing) {
        var why = answer.explanations().get(i);
        drawing.point(
                places.x()[i],
                places.y()[i],
                "point",
                why.subject(),
                "servedBy",
                why.chosen(),
                "cost",
                why.cost(),
                "next",
                why.nextBest() == null ? "" : why.nextBest(),
                "nextCost",
                why.nextCost());
        int station = answer.solution().servedBy()[i];
        if (station < 0) return;
        double[] from = {places.x()[i], places.y()[i]};
        double[] to = {places.siteX()[station], places.siteY()[station]};
        drawing.line(List.of(from, to), "from", why.subject(), "to", why.chosen());
    }
}
