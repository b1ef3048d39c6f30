package org.lianxin.territory.town;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Invented names of streets, estates, companies and people.
final class Names {
    private static final List<String> MAIN =
            List.of("平山路", "卧龙大道", "连心大道", "春申大街", "淮滨路", "舜峰路", "西城大道", "湖滨路", "建设大街", "长淮路", "樱桃园路", "望峰路");
    private static final String STREET_FIRST = "红新和文安学金兴工矿花同民向光育幸团振友富康永立平德顺明";
    private static final String STREET_SECOND = "旗华平化居府泉业农山园德主阳明才福结兴谊民宁丰信安";
    private static final List<String> ESTATE_FIRST = List.of(
            "阳光", "翠湖", "金地", "锦绣", "书香", "滨湖", "御景", "和谐", "世纪", "紫荆", "香樟", "丽景", "东方", "龙泉", "水岸", "盛世", "凤凰", "枫林",
            "润泽", "明珠", "山水", "银杏", "康居", "瑞景", "云溪", "桂园", "祥和", "学府", "春晓", "观澜");
    private static final List<String> TOWER_SECOND = List.of("名邸", "公馆", "国际城", "华府", "新城", "壹号院", "天悦");
    private static final List<String> GARDEN_SECOND = List.of("花园", "家园", "雅苑", "小区", "名苑", "嘉园", "佳苑");
    private static final List<String> SLAB_SECOND = List.of("新村", "小区", "工房", "宿舍", "一村", "二村", "家属院");
    private static final List<String> SLAB_FIRST =
            List.of("矿工", "纺织", "铁路", "建材", "机修", "洗煤", "粮食", "供销", "化肥", "农机", "水泥", "邮电", "教师", "电厂", "医药", "百货");
    private static final List<String> COMPANIES = List.of(
            "邻安物业服务公司", "和庭物业服务公司", "暖巢物业服务公司", "望舒物业服务公司", "禾家物业服务公司", "诚邻物业服务公司", "知春物业服务公司", "清檐物业服务公司", "守望物业服务公司");
    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "明丽强芳伟静军敏杰娟勇艳涛霞超梅平玲刚红波燕辉英鹏萍飞兰宇琴浩洁峰莉文慧建雪志云德秀国淑海春";
    private final RandomGenerator chance;
    private final Set<String> used = new HashSet<>();

    Names(RandomGenerator chance) {
        this.chance = chance;
    }

    String street(int rank, int n) {
        if (rank == 1 && n < MAIN.size()) {
            return MAIN.get(n);
        }
        return fresh(() -> "" + letter(STREET_FIRST) + letter(STREET_SECOND) + (rank == 3 ? "街" : "路"));
    }

    /// An estate's name, unlike every other in the district.
    String estate(Use use, String community) {
        return switch (use) {
            case TOWERS -> fresh(() -> pick(ESTATE_FIRST) + pick(TOWER_SECOND));
            case GARDEN -> fresh(() -> pick(ESTATE_FIRST) + pick(GARDEN_SECOND));
            case SLABS -> fresh(() -> pick(SLAB_FIRST) + pick(SLAB_SECOND));
            default ->
                fresh(() -> community.replace("社区", "")
                        + pick(List.of("东", "西", "南", "北", "前", "后", "中", "上", "下"))
                        + pick(List.of("巷", "里", "坊")));
        };
    }

    String company() {
        return pick(COMPANIES);
    }

    String person() {
        var given = "" + letter(GIVEN);
        return letter(FAMILY) + (chance.nextDouble() < 0.75 ? given + letter(GIVEN) : given);
    }

    private String fresh(java.util.function.Supplier<String> maker) {
        for (int attempt = 0; ; attempt++) {
            var name = maker.get();
            if (attempt > 200) {
                name = name + (attempt - 200) + "区";
            }
            if (used.add(name)) {
                return name;
            }
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private char letter(String letters) {
        return letters.charAt(chance.nextInt(letters.length()));
    }
}
