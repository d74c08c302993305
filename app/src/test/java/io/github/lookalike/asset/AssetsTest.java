package io.github.lookalike.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssetsTest {

    @ParameterizedTest
    @CsvSource({
        "a/IMG_0007.NEF,                           a/IMG_0007.JPG",
        "a/IMG_0007.NEF,                           b/any.jpg",
        "a/IMG_0007.DNG,                           a/IMG_0007.NEF",
        "a/IMG_0007.JPG,                           a/IMG_E0007.JPG",
        "a/IMG_0007.JPG,                           a/IMG_0007-edited.JPG",
        "a/IMG_0007(1).jpg,                        a/IMG_0007-bearbeitet(1).jpg",
        "a/PXL_20210101_120000123.jpg,             a/PXL_20210101_120000123~2.jpg",
        "a/PXL_20210101_120000123.RAW-01.COVER.jpg, a/PXL_20210101_120000123.RAW-02.ORIGINAL.dng",
        "a/PXL_20210101_120000123.PORTRAIT-01.COVER.jpg, a/PXL_20210101_120000123.PORTRAIT-02.ORIGINAL.jpg",
        "a/MVIMG_20180101_120000.jpg,              a/IMG_20180101_120000.jpg",
        "a/IMG_20190101_120000_BURST001_COVER.jpg, b/IMG_20190101_120000_BURST002.jpg",
        "a/00000IMG_00000_BURST20190101120000000_COVER.jpg, a/00001IMG_00001_BURST20190101120000000.jpg",
        "a/20190101_120000_001.jpg,                a/20190101_120000_002.jpg",
        "a/IMG_20190101_120000.jpg,                a/IMG_20190101_120000_1.jpg",
    })
    void files_of_one_shot_and_frames_of_one_burst_are_one_asset(String one, String other) {
        Assets assets = assets(one, other);
        assertThat(assets.sameAsset(Shots.picture(one), Shots.picture(other))).isTrue();
        assertThat(assets.sameAsset(Shots.picture(other), Shots.picture(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a/IMG_0007.JPG,              a/IMG_0007 (1).JPG",
        "a/IMG_0007.JPG,              a/IMG_0007(1).JPG",
        "a/IMG_0007.JPG,              b/IMG_0007.JPG",
        "a/IMG_0007.JPG,              a/IMG_0008.JPG",
        "a/scan.png,                  a/scan.jpg",
        "a/scan.tif,                  a/scan.jpg",
        "a/IMG_0007.HEIC,             a/IMG_0007.jpg",
        "a/sunburst1.jpg,             a/sunburst2.jpg",
        "a/20190101_120000.jpg,       b/20190101_120000.jpg",
        "a/IMG-20150125-WA0003.jpg,   a/IMG-20150125-WA0004.jpg",
    })
    void copies_and_conversions_are_none(String one, String other) {
        assertThat(assets(one, other).sameAsset(Shots.picture(one), Shots.picture(other)))
                .isFalse();
    }

    @Test
    void heif_and_jpeg_of_a_camera_are_one_shot() {
        IndexedPicture heif = Shots.picture("a/DSC_1.HIF", Shots.taken("2023-05-06T10:11:12"));
        IndexedPicture jpeg = Shots.picture("a/DSC_1.JPG", Shots.taken("2023-05-06T10:11:12"));
        assertThat(Assets.of(List.of(heif, jpeg), folder -> FolderFiles.NONE).sameAsset(heif, jpeg))
                .isTrue();
    }

    @Test
    void one_frame_under_two_names_is_none_of_a_burst() {
        IndexedPicture one = Shots.picture("a/IMG_20190101_120000.jpg", Shots.taken("2019-01-01T12:00:00.374"));
        IndexedPicture other = Shots.picture("b/IMG_20190101_120000_1.jpg", Shots.taken("2019-01-01T12:00:00.374"));
        assertThat(Assets.of(List.of(one, other), folder -> FolderFiles.NONE).sameAsset(one, other))
                .isFalse();
    }

    @Test
    void a_jpeg_beside_its_raw_file_is_part_of_more_than_a_jpeg_alone() {
        Assets assets = assets("a/DSC_1.JPG", "a/DSC_1.NEF", "b/DSC_1.JPG", "c/DSC_1.JPG", "c/DSC_1.NEF");
        IndexedPicture paired = Shots.picture("a/DSC_1.JPG");
        IndexedPicture alone = Shots.picture("b/DSC_1.JPG");
        assertThat(assets.partOfLarger(paired, alone)).isTrue();
        assertThat(assets.partOfLarger(alone, paired)).isFalse();
        assertThat(assets.partOfLarger(paired, Shots.picture("c/DSC_1.JPG"))).isFalse();
    }

    @Test
    void an_original_beside_its_edit_is_part_of_more_than_an_original_alone() {
        Assets assets = assets("a/IMG_0007.JPG", "a/IMG_E0007.JPG", "b/IMG_0007.JPG");
        assertThat(assets.partOfLarger(Shots.picture("a/IMG_0007.JPG"), Shots.picture("b/IMG_0007.JPG")))
                .isTrue();
    }

    @Test
    void a_copy_beside_its_keeper_is_part_of_nothing_more() {
        Assets assets = assets("a/DSC_1.JPG", "a/DSC_1.NEF", "a/DSC_1 (1).JPG");
        assertThat(assets.partOfLarger(Shots.picture("a/DSC_1 (1).JPG"), Shots.picture("a/DSC_1.JPG")))
                .isFalse();
    }

    @Test
    void a_live_photo_is_part_of_more_than_its_still() {
        IndexedPicture live = Shots.picture("a/IMG_1.HEIC");
        IndexedPicture still = Shots.picture("b/IMG_1.HEIC");
        FolderFiles withFilm = new FolderFiles(List.of(live.path(), live.path().resolveSibling("IMG_1.MOV")));
        Path folder = live.path().resolveSibling("");
        Assets assets = Assets.of(List.of(live, still), asked -> asked.equals(folder) ? withFilm : FolderFiles.NONE);
        assertThat(assets.partOfLarger(live, still)).isTrue();
        assertThat(assets.partOfLarger(still, live)).isFalse();
    }

    @Test
    void twenty_thousand_pictures_of_one_folder_are_grouped_at_once() {
        List<IndexedPicture> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(Shots.picture("a/IMG_" + i + ".JPG"));
        }
        Assets assets = Assets.of(many, folder -> FolderFiles.NONE);
        assertThat(many).noneMatch(picture -> assets.partOfLarger(picture, many.get(0)));
    }

    private static Assets assets(String... paths) {
        return Assets.of(Arrays.stream(paths).map(Shots::picture).toList(), folder -> FolderFiles.NONE);
    }
}
