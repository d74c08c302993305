package io.github.lookalike.serve.route;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.json.MemberJson;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.words.Words;
import java.io.IOException;

/** A group as it stands now, for programs: what {@code find --format json} has, with numbers to name pictures by. */
final class GroupJson {

    private GroupJson() {}

    static void write(ReviewGroup group, Words words, JsonGenerator json) throws IOException {
        Member keeper = group.keeper();
        json.writeStartObject();
        json.writeStringField("id", group.id());
        json.writeStringField("tier", group.tier().id());
        json.writeBooleanField("safe", GroupChoice.isSafe(group));
        json.writeNumberField("reclaimableBytes", group.reclaimableBytes());
        json.writeBooleanField("tied", group.ranked().tied());
        json.writeArrayFieldStart("members");
        MemberJson members = new MemberJson(json, words, group.ranked());
        for (Member member : group.members()) {
            json.writeStartObject();
            json.writeNumberField("id", member.picture().id());
            json.writeStringField(
                    "decision", group.decision(member).map(Decision::id).orElse(null));
            json.writeStringField("modified", member.picture().file().modified().toString());
            // Of the keeper itself, and of what may not go, stands what was found at first.
            Safety safety = group.safety(member).orElse(member.safety());
            members.fields(member, role(group, member, keeper), safety);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Role role(ReviewGroup group, Member member, Member keeper) {
        if (member.picture().id() == keeper.picture().id()) {
            return Role.KEEPER;
        }
        return group.isProtected(member) ? Role.PROTECTED : Role.REDUNDANT;
    }
}
