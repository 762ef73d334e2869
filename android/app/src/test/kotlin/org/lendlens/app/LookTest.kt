package org.lendlens.app

import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Looper
import android.view.View
import java.io.File
import java.util.concurrent.Executor
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowDisplay

class TestApp : LendLensApp() {
    override val reading = Executor { it.run() }
    override val storing = Executor { it.run() }
}

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, sdk = [35])
class LookTest {
    private fun shot(name: String, quals: String, font: Float = 1f, lang: String = "en", height: Int = 0) {
        RuntimeEnvironment.setQualifiers(quals)
        RuntimeEnvironment.setFontScale(font)
        val app = RuntimeEnvironment.getApplication() as TestApp
        app.choices.isWelcomed = true
        val f = app.noBackupFilesDir.resolve("checks").apply { mkdirs() }.resolve("1764010800000.check")
        f.writeBytes(File("/tmp/demo-$lang.check").readBytes())
        app.checks.restore()
        shadowOf(Looper.getMainLooper()).idle()
        val newest = app.checks.newest!!
        val one = newest.report.apps.first { it.packageName.contains("kopakasi") }
        val possible = newest.report.apps.firstOrNull { it.section(false) == Section.ASK } ?: one
        val screens = mapOf(
            "welcome" to Robolectric.buildActivity(WelcomeScreen::class.java),
            "answer" to Robolectric.buildActivity(AnswerScreen::class.java),
            "app" to Robolectric.buildActivity(AppScreen::class.java, AppScreen.open(app, one)),
            "possible" to Robolectric.buildActivity(AppScreen::class.java, AppScreen.open(app, possible)),
            "share" to Robolectric.buildActivity(ShareScreen::class.java),
            "history" to Robolectric.buildActivity(HistoryScreen::class.java),
            "settings" to Robolectric.buildActivity(SettingsScreen::class.java),
            "file" to Robolectric.buildActivity(FileScreen::class.java),
        )
        for ((s, c) in screens) {
            val activity = c.setup().get()
            shadowOf(Looper.getMainLooper()).idle()
            val decor = activity.window.decorView
            val scroll = activity.findViewById<View>(R.id.scroll)!!
            // the whole page, as if the screen were as tall
            val column = activity.findViewById<View>(R.id.column)!!
            val h = minOf(maxOf(decor.height, decor.height - scroll.height + column.height), 6000)
            decor.measure(View.MeasureSpec.makeMeasureSpec(decor.width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(h, View.MeasureSpec.EXACTLY))
            decor.layout(0, 0, decor.width, h)
            val b = Bitmap.createBitmap(decor.width, h, Bitmap.Config.ARGB_8888)
            decor.draw(Canvas(b))
            File("/tmp/look").mkdirs()
            File("/tmp/look/$name-$s.png").outputStream().use { b.compress(Bitmap.CompressFormat.PNG, 100, it) }
        }
    }

    @Test fun en() = shot("en", "en-w400dp-h800dp-xhdpi")
    @Test fun zh() = shot("zh", "zh-rCN-w400dp-h800dp-night-xhdpi", lang = "zh-Hans")
    @Test fun big() = shot("big", "en-w400dp-h800dp-xhdpi", 2f)
    @Test fun rtl() = shot("rtl", "ar-ldrtl-w400dp-h800dp-xhdpi")
    @Test fun tablet() = shot("tablet", "en-sw800dp-w1280dp-h800dp-land-mdpi")
}
