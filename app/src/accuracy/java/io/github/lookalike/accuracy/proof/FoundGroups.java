package io.github.lookalike.accuracy.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What {@code find --format json} says, as far as it matters here.
 *
 * @param groups each with the path of its keeper and the paths a rule may take
 * @param redundant how many pictures are not their group's keeper
 */
record FoundGroups(List<Group> groups, int redundant) {

    private static final Set<String> SAFE_TIERS = Set.of("identical", "same-picture");

    record Group(String keeper, List<String> safe) {

        Group {
            safe = List.copyOf(safe);
        }
    }

    FoundGroups {
        groups = List.copyOf(groups);
    }

    static FoundGroups in(Path json) throws IOException {
        List<Group> groups = new ArrayList<>();
        int redundant = 0;
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && "groups".equals(parser.currentName())) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        List<Member> members = new ArrayList<>();
                        boolean tier = group(parser, members);
                        groups.add(group(members, tier));
                        redundant += members.size() - 1;
                    }
                }
            }
        }
        return new FoundGroups(groups, redundant);
    }

    private static final class Member {
        private String path = "";
        private String role = "";
        private String safe = "";
    }

    /** Programs that say nothing of safety went by the tier. */
    private static Group group(List<Member> members, boolean tier) {
        String keeper = "";
        List<String> safe = new ArrayList<>();
        for (Member member : members) {
            if (member.role.equals("keeper")) {
                keeper = member.path;
            } else if (member.role.equals("redundant") && (member.safe.isEmpty() ? tier : member.safe.equals("true"))) {
                safe.add(member.path);
            }
        }
        return new Group(keeper, safe);
    }

    /** Reads one group to its end; whether its tier alone was enough for rules once. */
    private static boolean group(JsonParser parser, List<Member> members) throws IOException {
        boolean tier = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("members")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    members.add(member(parser));
                }
            } else if (name.equals("tier")) {
                tier = SAFE_TIERS.contains(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return tier;
    }

    private static Member member(JsonParser parser) throws IOException {
        Member member = new Member();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "path" -> member.path = parser.getText();
                case "role" -> member.role = parser.getText();
                case "safe" -> member.safe = parser.getText();
                default -> parser.skipChildren();
            }
        }
        return member;
    }
}
