package io.github.lookalike.asset;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which programs and people mark a file or a folder as an edit. All names are in lower case. */
final class EditNames {

    /**
     * What Google Takeout adds to the name of an edit, in the language of the account. Google publishes no list; these are
     * those that programs which read Takeouts know, and those that Google Photos uses for "edited" elsewhere.
     */
    private static final Set<String> TAKEOUT = Set.of(
            "edited",
            "bearbeitet",
            "modifié",
            "modifiée",
            "modificato",
            "modificata",
            "editado",
            "editada",
            "ha editado",
            "editat",
            "editatu",
            "bewerkt",
            "redigeret",
            "redigert",
            "redigerad",
            "redigerat",
            "muokattu",
            "edytowane",
            "upravené",
            "upraveno",
            "upravena",
            "uređeno",
            "urejeno",
            "szerkesztett",
            "szerkesztve",
            "editată",
            "düzenlendi",
            "muudetud",
            "rediģēts",
            "redaguota",
            "επεξεργασμένη",
            "επεξεργασμένο",
            "έχει υποστεί επεξεργασία",
            "изменено",
            "измененный",
            "отредактировано",
            "відредаговано",
            "змінено",
            "редактирано",
            "измењено",
            "編集済み",
            "編集",
            "编辑",
            "已编辑",
            "已修改",
            "編輯後",
            "已編輯",
            "편집됨",
            "수정됨",
            "แก้ไขแล้ว",
            "đã chỉnh sửa",
            "diedit",
            "telah diedit",
            "संपादित",
            "נערך",
            "ערוך",
            "معدل",
            "تم التعديل",
            "معدّلة",
            "ویرایش‌شده");

    /** Google Photos' own creations, always in English. */
    private static final Set<String> CREATIONS =
            Set.of("effects", "animation", "collage", "smile", "mix", "motion", "colorized", "cinematic");

    /** Words that people and programs put before or after a name. */
    private static final Set<String> WORDS = words("""
            edit edited edits retouch retouched retouche touchup retusche retuschiert bearbeitung verbessert
            enhanced enhancer remastered restored colorized colourised colorised
            dxo deepprime photolab on1 topaz luminar snapseed picsart vsco polarr lightroom photoshop affinity
            capture1 darktable rawtherapee facetune remini faceapp prisma facelab lrm psedit
            """);

    /** Words that mark an edit only beside a file that is named the same but for them: phones use some for originals. */
    private static final Set<String> WORDS_BESIDE =
            words("hdr pano panorama bw sepia filter filtered final sharpened denoised lr acr crop cropped");

    private static final Set<String> FOLDERS = words("""
            edit edited edits retouch retouched retouche retuschen retusche bearbeitet bearbeitete bearbeitung
            bearbeitungen modifié modifiés modifiées retouchées retouchés editado editados editadas modificate modificati
            bewerkt redigerade redigerede redigerte muokatut edytowane upravené отредактировано обработка обработанные
            編集済み 已编辑 已編輯 편집됨
            snapseed picsart vsco polarr facetune prisma adobelightroom photoeditor retouching enhanced remini
            """);

    private static final Set<String> NOT = words("not nicht non un pas no to zu sin ohne without before vor");

    /** Brackets with a number, and numbers after a blank, dash or underscore, are counters of copies and versions. */
    private static final Pattern COUNTER = Pattern.compile("(.+?)(?: ?\\(\\d{1,3}\\)|[ _-]\\d{1,2})");

    private static final Pattern TAKEOUT_COUNTER = Pattern.compile("(.+?)(\\(\\d{1,3}\\))?");

    private static final Pattern BETWEEN = Pattern.compile("[\\s_.,()\\[\\]&+-]+");

    /** Snapseed saves {@code IMG_1-01.jpeg} beside {@code IMG_1.jpg}. */
    private static final Pattern SNAPSEED = Pattern.compile("(.+)-\\d{2}\\.jpeg");

    private EditNames() {}

    /** A stem without the ending by which Takeout marks an edit; the same when it has none. */
    static String withoutTakeoutEnding(String stem) {
        int dash = stem.lastIndexOf('-');
        if (dash < 1) {
            return stem;
        }
        Matcher ending = TAKEOUT_COUNTER.matcher(stem.substring(dash + 1));
        if (!ending.matches()) {
            return stem;
        }
        String word = ending.group(1);
        String counter = ending.group(2) == null ? "" : ending.group(2);
        return TAKEOUT.contains(word) || CREATIONS.contains(word) ? stem.substring(0, dash) + counter : stem;
    }

    /** The word by which a stem says that the file is an edit; empty when it does not. */
    static String word(String stem) {
        String plain = withoutCounters(stem);
        if (!withoutTakeoutEnding(plain).equals(plain)) {
            return plain.substring(plain.lastIndexOf('-') + 1);
        }
        List<String> words = Arrays.asList(BETWEEN.split(plain));
        if (words.size() < 2) {
            return "";
        }
        String last = words.get(words.size() - 1);
        if (isWord(last) && !NOT.contains(words.get(words.size() - 2))) {
            return last;
        }
        String first = words.get(0);
        return isWord(first) ? first : "";
    }

    private static boolean isWord(String word) {
        return WORDS.contains(word) || TAKEOUT.contains(word);
    }

    /** Whether a file's name is another's and a word or number by which programs mark an edit beside its original. */
    static boolean isBeside(String fileName, String original) {
        String stem = ShotName.stem(fileName);
        String other = ShotName.stem(original);
        Matcher snapseed = SNAPSEED.matcher(fileName);
        if (snapseed.matches() && snapseed.group(1).equals(other)) {
            return true;
        }
        String plain = withoutCounters(stem);
        if (plain.length() <= other.length() || !plain.startsWith(other)) {
            return false;
        }
        List<String> rest = Arrays.asList(BETWEEN.split(plain.substring(other.length())));
        return rest.size() == 2 && rest.get(0).isEmpty() && WORDS_BESIDE.contains(rest.get(1));
    }

    /** Whether a folder's name says that there are edits in it. */
    static boolean isFolderOfEdits(String folder) {
        List<String> words = Arrays.asList(BETWEEN.split(folder));
        for (int i = 0; i < words.size(); i++) {
            if (FOLDERS.contains(words.get(i)) && (i == 0 || !NOT.contains(words.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutCounters(String stem) {
        String plain = stem;
        Matcher counter = COUNTER.matcher(plain);
        while (counter.matches()) {
            plain = counter.group(1);
            counter = COUNTER.matcher(plain);
        }
        return plain;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
