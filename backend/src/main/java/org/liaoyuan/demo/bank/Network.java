package org.liaoyuan.demo.bank;

import java.util.ArrayList;
import java.util.List;
import org.liaoyuan.demo.bank.SubBranch.Branch;

/** Nine branches with sixty sub-branches; the places are invented. */
final class Network {
    private static final List<String> PLACES = List.of("澜川", "青屿", "砚湖", "霁江", "枫浦", "鹤汀", "云樵", "鹭岬", "临汐");
    private static final List<Integer> SUB_BRANCHES = List.of(8, 8, 7, 7, 7, 6, 6, 6, 5);
    private static final List<String> QUARTERS = List.of(
            "东门", "书院", "桂园", "古渡", "新港", "织锦", "长桥", "石塘", "南浦", "听雨", "晴川路", "望山", "柳岸", "钟楼", "科创园", "鼓角", "松涛",
            "稻香", "银杏路", "莲池", "北关", "汇龙", "沙洲");
    private static final int FIRST_BRANCH = 3101;
    private static final int IN_TROUBLE = 22;

    private Network() {}

    static List<SubBranch> of(long seed) {
        List<SubBranch> network = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            String code = Integer.toString(FIRST_BRANCH + i);
            Branch branch = new Branch(code, PLACES.get(i) + "分行");
            double strength = Dice.of(seed, "branch", code).around(1, 0.07);
            for (int j = 0; j < SUB_BRANCHES.get(i); j++) {
                network.add(subBranch(branch, j, name(i, j), strength, network.size() == IN_TROUBLE, seed));
            }
        }
        return List.copyOf(network);
    }

    private static SubBranch subBranch(
            Branch branch, int index, String name, double branchStrength, boolean inTrouble, long seed) {
        String code = String.format("%s%02d", branch.code(), index + 1);
        Dice dice = Dice.of(seed, "sub-branch", code);
        ProductMix mix = dice.pick(List.of(ProductMix.values()));
        int headcount = index == 0 ? dice.between(7, 9) : dice.between(5, 7);
        return new SubBranch(code, name, branch, mix, branchStrength * dice.around(1, 0.08), headcount, inTrouble);
    }

    private static String name(int branch, int index) {
        String place = PLACES.get(branch);
        return index == 0 ? place + "分行营业部" : place + QUARTERS.get((branch * 5 + index) % QUARTERS.size()) + "支行";
    }
}
