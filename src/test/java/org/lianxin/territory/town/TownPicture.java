package org.lianxin.territory.town;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Division;
import org.lianxin.territory.Grid;
import org.lianxin.territory.MapFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Draws the invented town, to be looked at: `java … TownPicture FILE.png WIDTH WEST SOUTH EAST NORTH`.
final class TownPicture {
    private final Graphics2D graphics;
    private final double west;
    private final double north;
    private final double scale;

    private TownPicture(Graphics2D graphics, double west, double north, double scale) {
        this.graphics = graphics;
        this.west = west;
        this.north = north;
        this.scale = scale;
    }

    public static void main(String[] args) throws IOException {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(20240930L * 31 + "territory".hashCode());
        var town = Survey.of(communities(), chance);
        double west = Double.parseDouble(args[2]);
        double north = Double.parseDouble(args[5]);
        int width = Integer.parseInt(args[1]);
        double scale = width / (Double.parseDouble(args[4]) - west);
        int height = (int) ((north - Double.parseDouble(args[3])) * scale * 1.187);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xf2efe9));
        graphics.fillRect(0, 0, width, height);
        new TownPicture(graphics, west, north, scale).draw(town);
        System.out.printf(
                "grids %d, estates %d, buildings %d, doors %d, features %d%n",
                town.grids().size(),
                town.estates().size(),
                town.buildings().size(),
                town.doors().size(),
                town.features().size());
        ImageIO.write(image, "png", new File(args[0]));
    }

    private static List<Division> communities() throws IOException {
        try (var in = TownPicture.class.getResourceAsStream("/territory/divisions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .filter(c -> c[0].startsWith("340404") && c[0].length() == 12 && c[1].contains("社区"))
                    .filter(c -> !c[0].equals("340404101401") && !c[0].equals("340404103001"))
                    .map(c -> new Division(new AreaCode(c[0]), c[1], LocalDate.EPOCH, null))
                    .toList();
        }
    }

    private void draw(Town town) {
        for (var feature : town.features()) {
            switch (feature.kind()) {
                case WATER -> fill(feature.shape(), new Color(0xa9cfe8));
                case GREEN -> fill(feature.shape(), new Color(0xcbe6b8));
                default -> {}
            }
        }
        town.features().stream()
                .filter(f -> f.kind() == MapFeature.Kind.STREET)
                .sorted((a, b) -> b.rank() - a.rank())
                .forEach(f -> stroke(
                        f.shape(),
                        f.rank() == 1 ? new Color(0xffd27f) : Color.WHITE,
                        new double[] {0, 26, 16, 10, 5}[f.rank()]));
        town.features().stream()
                .filter(f -> f.kind() == MapFeature.Kind.RAILWAY)
                .forEach(f -> stroke(f.shape(), Color.GRAY, 8));
        town.buildings().forEach(b -> fill(b.footprint(), colour(b)));
        for (var grid : town.grids()) {
            stroke(grid.border(), grid.kind() == Grid.Kind.MICRO ? new Color(0x44aa88) : new Color(0xcc3355), 3);
        }
    }

    private static Color colour(Building building) {
        return switch (building.kind()) {
            case HOUSING ->
                building.storeys() > 11
                        ? new Color(0x6b7fb3)
                        : building.storeys() > 6
                                ? new Color(0x8fa3cc)
                                : building.storeys() > 2 ? new Color(0xa89f91) : new Color(0xb58a6a);
            case SHOP -> new Color(0xd8a878);
            case SCHOOL -> new Color(0xd9b44a);
            case HOSPITAL -> new Color(0xd98080);
            default -> new Color(0x999999);
        };
    }

    private void fill(Geometry shape, Color colour) {
        graphics.setColor(colour);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            graphics.fill(path(shape.getGeometryN(i).getCoordinates()));
        }
    }

    private void stroke(Geometry shape, Color colour, double metres) {
        graphics.setColor(colour);
        graphics.setStroke(
                new BasicStroke((float) (metres * scale / 93_800), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            graphics.draw(path(shape.getGeometryN(i).getCoordinates()));
        }
    }

    private Path2D path(Coordinate[] points) {
        var path = new Path2D.Double();
        for (int i = 0; i < points.length; i++) {
            double x = (points[i].x - west) * scale;
            double y = (north - points[i].y) * scale * 1.187;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
