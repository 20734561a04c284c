package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liaoyuan.demo.bank.DemoStep.GiveErrands;
import org.liaoyuan.demo.bank.Errand;
import org.liaoyuan.demo.bank.Errand.Move;

/** Managers' errands, and what became of them through the API. What has been given or done before is left alone. */
final class DemoErrands {
    private static final String ACTIONS = "/actions";

    private final Function<String, DemoCaller> callers;
    private final Consumer<Errand> gives;
    private final Map<String, DemoCaller> signedIn = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param callers makes a caller of a staff number
     * @param gives gives an errand, which no caller can when its day is over
     */
    DemoErrands(Function<String, DemoCaller> callers, Consumer<Errand> gives) {
        this.callers = callers;
        this.gives = gives;
    }

    void give(GiveErrands step) throws IOException, InterruptedException {
        for (Errand errand : step.errands()) {
            if (given(errand).isMissingNode()) {
                gives.accept(errand);
            }
            String path = ACTIONS + "/" + given(errand).path("id").asText();
            // Its first step is that it was given.
            int done = caller(errand.assignerNo()).get(path).path("steps").size() - 1;
            List<Move> moves = errand.moves();
            for (int i = done; i < moves.size(); i++) {
                move(errand, path + "/" + moves.get(i).path(), i, moves.get(i));
            }
        }
    }

    private void move(Errand errand, String path, int version, Move move) throws IOException, InterruptedException {
        DemoCaller mover = caller(move.isOwners() ? errand.ownerNo() : errand.assignerNo());
        if (move.words().isEmpty()) {
            mover.post(path, version);
        } else {
            mover.post(path, version, json.writeValueAsString(Map.of("words", move.words())));
        }
    }

    private JsonNode given(Errand errand) throws IOException, InterruptedException {
        String mine = ACTIONS + "?of=ASSIGNED&size=100&owner=" + errand.ownerNo();
        for (JsonNode known : caller(errand.assignerNo()).get(mine).path("items")) {
            if (known.path("title").asText().equals(errand.title())) {
                return known;
            }
        }
        return json.missingNode();
    }

    private DemoCaller caller(String staffNo) {
        return signedIn.computeIfAbsent(staffNo, callers);
    }
}
