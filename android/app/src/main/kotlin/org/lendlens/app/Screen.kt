package org.lendlens.app

import android.app.Activity
import android.app.ActivityManager
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.text.format.DateFormat
import android.view.View
import android.view.WindowInsets
import android.view.WindowManager
import android.widget.Toast
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.format.DateTimeFormatter
import java.util.Locale

/** What all screens share: the way back, the bars of the system, and a page that is drawn anew when something changed. */
abstract class Screen : Activity() {
    /** What lives longer than this screen. */
    protected val app: LendLensApp get() = application as LendLensApp

    /** What the screen shows. */
    protected lateinit var page: Page
        private set

    private val redraw = { draw() }

    /** Fills [page]. */
    protected abstract fun Page.fill()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.screen)
        val screen = requireNotNull(findViewById<View>(R.id.screen))
        page = Page(screen.part(R.id.column))
        screen.keepClearOfSystemBars()
        val back = screen.part<View>(R.id.back)
        back.setOnClickListener { finish() }
        if (isFirst) {
            back.visibility = View.GONE
            screen.part<View>(R.id.bar).minimumHeight = resources.getDimensionPixelSize(R.dimen.page_margin)
        }
    }

    /** Whether there is no screen to go back to. */
    protected open val isFirst: Boolean get() = false

    override fun onStart() {
        super.onStart()
        hideIfWanted()
        app.watch(redraw)
        draw()
    }

    override fun onStop() {
        app.unwatch(redraw)
        super.onStop()
    }

    /** Draws the page anew. */
    protected open fun draw() {
        page.clear()
        page.fill()
    }

    /** Opens one of [intents], the first that this phone has; says so when it has none. */
    protected fun open(intents: List<Intent>, start: (Intent) -> Unit = ::startActivity): Boolean {
        for (intent in intents) {
            try {
                start(intent)
                return true
            } catch (_: ActivityNotFoundException) {
                continue
            } catch (_: SecurityException) {
                continue // A maker's page that only its own apps may open.
            }
        }
        Toast.makeText(this, R.string.detail_no_settings, Toast.LENGTH_LONG).show()
        return false
    }

    /** Does what the person chose about screenshots and the list of recent apps. */
    protected fun hideIfWanted() {
        val hide = app.choices.hidesScreens
        if (hide) {
            window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        } else {
            window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
        }
        // Screenshots are evidence and stay possible; a picture in the list of recent apps is of no use to anybody.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(false)
        val tasks = getSystemService(ActivityManager::class.java)?.appTasks.orEmpty()
        tasks.forEach { it.setExcludeFromRecents(hide) }
    }

    private fun View.keepClearOfSystemBars() = setOnApplyWindowInsetsListener { view, insets ->
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val bars = insets.getInsets(WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout())
            view.setPadding(bars.left, bars.top, bars.right, 0)
            // What scrolls may pass below the bar at the bottom, but ends above it.
            view.part<View>(R.id.scroll).setPadding(0, 0, 0, bars.bottom)
            WindowInsets.CONSUMED
        } else {
            insets // Before Android 11 the window itself keeps clear.
        }
    }
}

/** A time in milliseconds since 1970, by the phone's clock. */
fun Context.time(milliseconds: Long): String =
    time(LocalDateTime.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneId.systemDefault()))

/** A time by the phone's clock, in the language that the app's texts are in, with or without an afternoon as the person chose. */
fun Context.time(time: LocalDateTime): String {
    val phone = resources.configuration.locales[0]
    val texts = Locale.forLanguageTag(getString(R.string.language))
    val locale = if (phone.language == texts.language) phone else texts
    val parts = if (DateFormat.is24HourFormat(this)) "yMMMdHm" else "yMMMdhm"
    return time.format(DateTimeFormatter.ofPattern(DateFormat.getBestDateTimePattern(locale, parts), locale))
}
