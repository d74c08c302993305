package io.github.lookalike.scan.place;

import io.github.lookalike.scan.place.Place.Holder;
import io.github.lookalike.scan.place.Place.Treatment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of places that other programs rule. A new kind is one line.
 *
 * <p>Not in it, because nothing would change: files whose suffix promises no picture ({@code Thumbs.db},
 * {@code ehthumbs.db}, {@code .DS_Store}) are never opened. Not in it on purpose: folders with a {@code .nomedia} file.
 * It asks Android's galleries not to show a folder, and people and messengers put it on folders of real pictures, such as
 * WhatsApp's {@code Sent}.
 */
final class KnownPlaces {

    static final List<Place> ALL = Stream.of(
                    systems(),
                    networkStorage(),
                    snapshots(),
                    phones(),
                    syncing(),
                    versioning(),
                    photoPrograms(),
                    libraries(),
                    documentsAndPrograms())
            .flatMap(List::stream)
            .toList();

    private KnownPlaces() {}

    private static List<Place> systems() {
        String trash = "freedesktop.org, Trash specification 1.0";
        String appleVolumes = "Apple, hidden folders at the top of each volume";
        String appleSharing = "Apple, file sharing (AFP and SMB)";
        String netatalk = "Netatalk manual, afp.conf";
        return List.of(
                leftOut("$RECYCLE.BIN", "Windows", "Microsoft, Recycle Bin since Windows Vista"),
                leftOut("RECYCLER", "Windows", "Microsoft, Recycle Bin of NTFS up to Windows XP"),
                leftOut("RECYCLED", "Windows", "Microsoft, Recycle Bin of FAT up to Windows XP"),
                leftOut("System Volume Information", "Windows", "Microsoft, restore points and indexes of a volume"),
                leftOut("FOUND.0*", "Windows", "Microsoft, chkdsk: what is left of broken files"),
                leftOut("FileHistory", "Windows File History", "Microsoft, File History: earlier versions of files"),
                leftOut("Microsoft/Windows/INetCache", "Windows", "Microsoft, CSIDL_INTERNET_CACHE"),
                leftOut(".Trash", "the system's trash", trash + "; Apple, ~/.Trash"),
                leftOut(".Trash-*", "the system's trash", trash),
                leftOut(".local/share/Trash", "the system's trash", trash),
                leftOut(".Trashes", "macOS", appleVolumes),
                leftOut(".*trash", "programs' own bins", "hidden folders of galleries and file managers"),
                leftOut(".trash*", "programs' own bins", "hidden folders of galleries and file managers"),
                leftOut(".*recycle", "programs' own bins", "hidden folders of galleries and file managers"),
                leftOut(".recycle*", "programs' own bins", "hidden folders of galleries and file managers"),
                leftOut(".Spotlight-V100", "macOS", appleVolumes),
                leftOut(".fseventsd", "macOS", appleVolumes),
                leftOut(".DocumentRevisions-V100", "macOS", appleVolumes),
                leftOut(".TemporaryItems", "macOS", appleVolumes),
                leftOut("Temporary Items", "macOS", appleSharing),
                leftOut("Network Trash Folder", "macOS", appleSharing),
                leftOut(".MobileBackups", "Time Machine", "Apple, local snapshots up to macOS 10.12"),
                leftOut("Backups.backupdb", "Time Machine", "Apple, backups on HFS+ disks"),
                leftOut(".timemachine", "Time Machine", "Apple, where backups on APFS disks are mounted"),
                leftOut("MobileSync/Backup", "Apple Devices", "Apple, backups of iPhone and iPad"),
                leftOut("Library/Caches", "macOS", "Apple, File System Programming Guide"),
                leftOut("__MACOSX", "macOS Archive Utility", "Apple, AppleDouble files in ZIP archives"),
                leftOutFiles("._*", "macOS", "RFC 1740, AppleDouble: attributes of the file of that name"),
                leftOut(".AppleDouble", "Netatalk", netatalk),
                leftOut(".AppleDB", "Netatalk", netatalk),
                leftOut(".AppleDesktop", "Netatalk", netatalk),
                leftOut(".cache", "programs' caches", "freedesktop.org, XDG Base Directory specification"),
                leftOut(".thumbnails", "thumbnail stores", "freedesktop.org, Thumbnail standard up to 0.7; Android"),
                leftOut(".cache/thumbnails", "thumbnail stores", "freedesktop.org, Thumbnail standard 0.8"),
                leftOut("lost+found", "ext file systems", "e2fsck manual"));
    }

    private static List<Place> networkStorage() {
        String qnap = "QNAP, system folders of QTS";
        return List.of(
                leftOut("@eaDir", "Synology", "Synology, thumbnails and index of DSM"),
                leftOut("#recycle", "Synology", "Synology, Shared Folder: Enable Recycle Bin; TerraMaster too"),
                leftOut(".SynologyWorkingDirectory", "Synology Drive", "Synology, Drive client"),
                leftOut("@Recycle", "QNAP", "QNAP, Network Recycle Bin"),
                leftOut("Network Recycle Bin*", "QNAP", "QNAP, Network Recycle Bin of QTS 3"),
                leftOut("Recycle Bin - Volume_*", "D-Link", "D-Link ShareCenter, recycle bin of a volume"),
                leftOut(".@__thumb", "QNAP", "QNAP, thumbnails of Multimedia Console"),
                leftOut("@__thumb", "QNAP", "QNAP, thumbnails of Multimedia Console"),
                leftOut(".@__qini", "QNAP", qnap),
                leftOut(".@upload_cache", "QNAP", qnap),
                leftOut("@Transcode", "QNAP", qnap),
                leftOut(".qsync", "QNAP Qsync", qnap),
                leftOut(".qsync_sn", "QNAP Qsync", qnap),
                leftOut(".wdmc", "Western Digital", "WD My Cloud, thumbnails"),
                leftOut("trashbox", "Buffalo", "Buffalo LinkStation manual, recycle bin"),
                leftOut(".Recycle.Bin", "Unraid", "Unraid, Recycle Bin plugin"),
                leftOut(".recycle", "Samba", "Samba manual, vfs_recycle(8)"));
    }

    private static List<Place> snapshots() {
        return List.of(
                leftOut("#snapshot", "Synology", "Synology, Snapshot Replication"),
                leftOut("@sharesnap", "Synology", "Synology, Snapshot Replication"),
                leftOut("@Recently-Snapshot", "QNAP", "QNAP, snapshot directory of shared folders"),
                leftOut(".snapshot", "NetApp and others", "NetApp ONTAP, snapshot directory over NFS"),
                leftOut("~snapshot", "NetApp", "NetApp ONTAP, snapshot directory over SMB"),
                leftOut(".snapshots", "Snapper", "openSUSE, snapper(8)"),
                leftOut(".zfs", "ZFS", "OpenZFS, zfsprops(7): snapdir"),
                leftOut(".snap", "CephFS and UFS", "Ceph, CephFS snapshots; FreeBSD, mksnap_ffs(8)"),
                leftOut("@GMT-*", "Windows previous versions", "Samba manual, vfs_shadow_copy2(8)"));
    }

    private static List<Place> phones() {
        String mediaProvider = "Android, MediaProvider: FileUtils.PATTERN_EXPIRES_FILE";
        String appFolders = "Android, app-specific storage";
        String whatsApp = "WhatsApp for Android, its media folder";
        return List.of(
                leftOutAny(".trashed-*", "Android", mediaProvider),
                leftOutAny(".pending-*", "Android", mediaProvider),
                leftOut("Android/data/*/cache", "Android apps", appFolders),
                leftOut("Android/media/*/cache", "Android apps", appFolders),
                leftOut("Android/obb", "Android apps", appFolders),
                library("Android/data", "Android apps", appFolders + ": removed with the app"),
                leftOut("LOST.DIR", "Android", "Android, what the check of a card found without a name"),
                leftOut(".estrongs/recycle", "ES File Explorer", "com.estrongs.android.pop, its recycle bin"),
                leftOut(".FileManagerRecycler", "Oppo and realme", "com.coloros.filemanager, its recycle bin"),
                leftOut(".globalTrash", "Xiaomi Gallery", "com.miui.gallery, DCIM/.globalTrash"),
                leftOut(".trashBin", "Xiaomi Gallery", "com.miui.gallery, MIUI/Gallery/cloud/.trashBin"),
                leftOut(".Gallery2/recycle", "Huawei Gallery", "com.android.gallery3d, Pictures/.Gallery2/recycle"),
                leftOut(".Statuses", "WhatsApp", whatsApp + ": other people's, for a day"),
                leftOut("WhatsApp*/.Shared", "WhatsApp", whatsApp + ": copies made to send"),
                leftOut(".StickerThumbs", "WhatsApp", whatsApp),
                leftOut("PhotoData/Thumbnails", "iPhone and iPad", "Apple, PhotoData beside DCIM"),
                library("PhotoData", "iPhone and iPad", "Apple, PhotoData beside DCIM: edits and the database"));
    }

    private static List<Place> syncing() {
        String drive = "Google Drive for desktop, temporary files";
        String nextcloud = "Nextcloud, data directory of the server";
        return List.of(
                leftOut(".stversions", "Syncthing", "Syncthing manual, File Versioning"),
                leftOut(".stfolder", "Syncthing", "Syncthing manual, marker of a folder"),
                leftOut(".sync/Archive", "Resilio Sync", "Resilio, Archive: deleted and replaced files"),
                leftOut(".dropbox.cache", "Dropbox", "Dropbox help, cache folder"),
                leftOut(".dropbox", "Dropbox", "Dropbox help, settings folder"),
                leftOut(".tmp.drivedownload", "Google Drive", drive),
                leftOut(".tmp.driveupload", "Google Drive", drive),
                leftOut(
                        ".shortcut-targets-by-id",
                        "Google Drive",
                        "Google Drive for desktop, the same files once more"),
                leftOutAny(".owncloudsync*", "ownCloud and Nextcloud", "ownCloud client, its log and journal"),
                leftOut("files_versions", "Nextcloud and ownCloud", nextcloud),
                leftOut("files_trashbin", "Nextcloud and ownCloud", nextcloud),
                leftOut("appdata_*/preview", "Nextcloud", nextcloud),
                leftOut(".seafile-data", "Seafile", "Seafile manual, data of the client"),
                leftOut(".debris", "MEGA", "MEGA help, SyncDebris: deleted and replaced files"));
    }

    private static List<Place> versioning() {
        return List.of(
                leftOut(".git", "Git", "gitrepository-layout(5)"),
                leftOut(".hg", "Mercurial", "Mercurial, repository layout"),
                leftOut(".svn", "Subversion", "Subversion book, administrative area: pristine copies"),
                leftOut(".bzr", "Bazaar", "Bazaar, repository layout"));
    }

    /**
     * What photo programs make from other pictures, threw away, or need to undo an edit. The last kind are the originals,
     * yet they are left out: as copies to remove they are not the person's to choose, and as copies to keep they would
     * speak against the visible edit beside them, although the program hid them because that edit is what is wanted.
     */
    private static List<Place> photoPrograms() {
        String lightroom = "Adobe, Lightroom Classic: preview cache, made anew when missing";
        String photos = "Apple Photos, resized copies within its library";
        String aperture = "Apple Aperture, resized copies within its library";
        String iPhoto = "Apple iPhoto, resized copies within its library";
        String immich = "immich, system integrity: folder checks";
        return List.of(
                leftOut(".picasaoriginals", "Picasa", "Google, Picasa help: Save keeps the original there, to undo"),
                leftOut("[Originals]", "ACDSee", "ACD Systems, Restore to Original"),
                leftOut(".dtrash", "digiKam", "digiKam manual, trash of a collection"),
                leftOut("*Previews.lrdata", "Lightroom", lightroom),
                leftOut("CaptureOne/Cache", "Capture One", "Capture One, Cache: Proxies and Thumbnails"),
                leftOut("*.cocatalog/Cache", "Capture One", "Capture One, Cache: Proxies and Thumbnails"),
                leftOut("*.photoslibrary/resources/derivatives", "Apple Photos", photos),
                leftOut("*.photoslibrary/Thumbnails", "Apple Photos", photos),
                leftOut("*.photoslibrary/Previews", "Apple Photos", photos),
                leftOut("*.aplibrary/Thumbnails", "Aperture", aperture),
                leftOut("*.aplibrary/Previews", "Aperture", aperture),
                leftOut("*.photolibrary/Thumbnails", "iPhoto", iPhoto),
                leftOut("*.photolibrary/Previews", "iPhoto", iPhoto),
                leftOut("*.migratedphotolibrary/Thumbnails", "iPhoto", iPhoto),
                leftOut("*.migratedphotolibrary/Previews", "iPhoto", iPhoto),
                leftOut("iPod Photo Cache", "iTunes", "Apple iTunes, copies for an iPod"),
                leftOut("thumbs", ".immich", "immich", immich),
                leftOut("encoded-video", ".immich", "immich", immich),
                leftOut("storage/cache/thumbnails", "PhotoPrism", "PhotoPrism, storage folder"),
                leftOut("_data/i", "Piwigo", "Piwigo, derivative sizes"),
                leftOut(".xvpics", "xv and GIMP", "xv manual, visual schnauzer: thumbnails under the pictures' names"),
                leftOut(".thumbs", "picture viewers", "no document; hidden folders of this name hold thumbnails"),
                leftOut(".comments", "gThumb and GQview", "gThumb, comments up to 2.10"));
    }

    private static List<Place> libraries() {
        String photos = "Apple, Photos library";
        String iPhoto = "Apple, iPhoto library";
        String aperture = "Apple, Aperture library";
        return List.of(
                library("*.photoslibrary", "Apple Photos", photos),
                library("*.migratedphotolibrary", "Apple Photos", photos + ", taken over from iPhoto"),
                library("*.migratedaplibrary", "Apple Photos", photos + ", taken over from Aperture"),
                library("*.photolibrary", "iPhoto", iPhoto),
                library("iPhoto Library", "iPhoto", iPhoto + " up to version 9.2"),
                library("*.aplibrary", "Aperture", aperture),
                library("Photo Booth Library", "Photo Booth", "Apple, Photo Booth library"),
                library("*.lrdata", "Lightroom", "Adobe, Lightroom Classic: data beside a catalog"),
                library("*.lrcat-data", "Lightroom", "Adobe, Lightroom Classic 11: data of a catalog"),
                library("*.lrlibrary", "Lightroom", "Adobe, Lightroom: library with the originals"),
                library("*.cocatalog", "Capture One", "Capture One, catalog with the originals"),
                library("*.imovielibrary", "iMovie", "Apple, iMovie library"),
                library("*.fcpbundle", "Final Cut Pro", "Apple, Final Cut Pro library"),
                library("*.tvlibrary", "Apple TV", "Apple, TV library"),
                library("*.musiclibrary", "Apple Music", "Apple, Music library"),
                library("*.dtBase2", "DEVONthink", "DEVONthink manual, database package"),
                library("*.library", "Eagle", "Eagle, library folder"),
                library("*.pvt", "Apple Photos", "Apple, a live photo as one package"));
    }

    private static List<Place> documentsAndPrograms() {
        String packages = "Apple, document packages: a folder that is one document";
        return List.of(
                library("*.rtfd", "a document", packages),
                library("*.pages", "a document", packages),
                library("*.numbers", "a document", packages),
                library("*.key", "a document", packages),
                library("*.textbundle", "a document", "textbundle.org, specification"),
                library("*.app", "a program", "Apple, application bundles"),
                library("node_modules", "npm", "npm documentation, folders(5)"),
                library("Program Files", "Windows programs", "Microsoft, FOLDERID_ProgramFiles"),
                library("Program Files (x86)", "Windows programs", "Microsoft, FOLDERID_ProgramFilesX86"));
    }

    private static Place leftOut(String pattern, String owner, String source) {
        return leftOut(pattern, "", owner, source);
    }

    private static Place leftOut(String pattern, String marker, String owner, String source) {
        return new Place(pattern, marker, Holder.FOLDER, Treatment.LEFT_OUT, owner, source);
    }

    private static Place leftOutFiles(String pattern, String owner, String source) {
        return new Place(pattern, "", Holder.FILE, Treatment.LEFT_OUT, owner, source);
    }

    private static Place leftOutAny(String pattern, String owner, String source) {
        return new Place(pattern, "", Holder.FOLDER_OR_FILE, Treatment.LEFT_OUT, owner, source);
    }

    private static Place library(String pattern, String owner, String source) {
        return new Place(pattern, "", Holder.FOLDER, Treatment.PROTECTED, owner, source);
    }
}
