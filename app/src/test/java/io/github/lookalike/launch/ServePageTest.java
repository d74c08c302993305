package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.scan.TestPictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person before the page, in a real browser; skipped where no Chromium and its driver are installed. */
class ServePageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path album;
    private Served served;
    private ChromeDriver browser;

    private static Path installed(String... places) {
        Optional<Path> found =
                Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "there is no " + places[0]);
        return found.orElseThrow();
    }

    @BeforeEach
    void open() throws Exception {
        Path chromium = installed("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Path driver = installed("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        album = folder.toRealPath().resolve("album");
        for (int i = 0; i < 3; i++) {
            Path one = TestPictures.write(i, album.resolve("picture " + i + ".png"));
            Files.copy(one, album.resolve("picture " + i + " again.png"));
        }
        served = Served.from(folder.toRealPath().resolve("data"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--lang=en",
                "--window-size=1400,900",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (served != null) {
            served.close();
        }
    }

    private WebDriverWait patiently() {
        return new WebDriverWait(browser, PATIENCE);
    }

    private void awaitGroups(int number) {
        patiently().until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("#groups li"), number));
    }

    private WebElement button(String id) {
        return patiently().until(ExpectedConditions.elementToBeClickable(By.id(id)));
    }

    private void press(CharSequence... keys) {
        Actions actions = new Actions(browser);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    private void pressWithControl(CharSequence key) {
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    private long files() throws Exception {
        try (Stream<Path> files = Files.list(album)) {
            return files.count();
        }
    }

    private void scan() {
        browser.get(served.uri("/").toString() + "#token=" + served.token());
        patiently().until(driver -> status(driver).contains("Nothing has been searched"));
        WebElement folders = browser.findElement(By.id("folders"));
        folders.sendKeys(album.toString());
        button("start").click();
        awaitGroups(3);
    }

    private static String status(WebDriver driver) {
        return driver.findElement(By.id("status")).getText();
    }

    @Test
    void groups_are_looked_at_marked_applied_and_taken_back_with_the_keys_of_the_window() throws Exception {
        scan();
        assertThat(browser.getCurrentUrl()).doesNotContain(served.token());
        patiently().until(driver -> shownPictures() == 2);
        browser.findElement(By.id("groups")).click();
        press(Keys.HOME, Keys.ARROW_DOWN, Keys.ARROW_RIGHT, " ");
        patiently().until(driver -> status(driver).startsWith("1 "));
        press(Keys.ARROW_LEFT, " ");
        patiently().until(driver -> status(driver).contains("stays"));
        pressWithControl(Keys.ENTER);
        button("apply-now").click();
        button("sheet-close").click();
        awaitGroups(2);
        assertThat(files()).isEqualTo(5);

        pressWithControl("z");
        button("sheet-close").click();

        awaitGroups(3);
        assertThat(files()).isEqualTo(6);
        assertThat(complaints()).isEmpty();
    }

    /** Pictures that the browser has decoded. */
    private long shownPictures() {
        Object number = browser.executeScript(
                "return [...document.querySelectorAll('#compare img')].filter(one => one.naturalWidth > 0).length");
        return number instanceof Long shown ? shown : 0;
    }

    /** What the browser refused or failed at, such as what the policy forbids. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString)
                .filter(line -> !line.contains("favicon") && !line.contains("409"))
                .toList();
    }

    @Test
    void all_that_is_safe_goes_at_once_and_the_history_brings_it_back() throws Exception {
        scan();
        button("take-safe").click();
        button("apply-now").click();
        button("sheet-close").click();
        awaitGroups(0);
        assertThat(files()).isEqualTo(3);

        button("show-history").click();
        patiently()
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector("#sheet td button")))
                .click();
        button("sheet-close").click();

        awaitGroups(3);
        assertThat(files()).isEqualTo(6);
    }

    @Test
    void without_the_token_the_page_asks_for_it_and_shows_nothing() {
        browser.get(served.uri("/").toString() + "#token=wrong");
        WebElement field = button("token");
        assertThat(browser.findElements(By.cssSelector("#groups li"))).isEmpty();

        field.sendKeys(served.token(), Keys.ENTER);

        patiently().until(driver -> status(driver).contains("Nothing has been searched"));
        assertThat(browser.findElement(By.id("token-dialog")).isDisplayed()).isFalse();
    }
}
