package org.lendlens.app

import android.app.Application
import android.os.Handler
import android.os.Looper
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/**
 * What lives as long as the process: screens come and go with every turn of the phone, a check under way stays.
 *
 * State is read and changed on the main thread; reading apps and files happens on the two executors.
 */
open class LendLensApp : Application() {
    /** Where apps and app files are read, one after the other. */
    open val reading: Executor by lazy { Executors.newSingleThreadExecutor() }

    /** Where our own files and the icons of apps are read, which nobody should wait for because of a long check. */
    open val storing: Executor by lazy { Executors.newSingleThreadExecutor() }

    /** The phone's clock, in milliseconds since 1970. */
    open fun now(): Long = System.currentTimeMillis()

    /** What the person decided. */
    val choices by lazy { Choices(this) }

    /** The checks that are kept. */
    val history by lazy { History(noBackupFilesDir.resolve("checks")) }

    /** The check of this phone. */
    val checks by lazy { CheckSession(this) }

    /** The check of a file. */
    val files by lazy { FileSession(this) }

    /** The icons of other apps. */
    val icons by lazy { AppIcons(this) }

    override fun onCreate() {
        super.onCreate()
        if (choices.watches) LenderWatch.turn(this, on = true)
    }

    /** Forgets every check, every answer and every copy that was shared. */
    fun deleteEverything() {
        choices.answers.keys.forEach { choices.answer(it, null) }
        checks.forget()
        storing.execute {
            history.clear()
            SharedReports.clear(this)
            change {}
        }
    }

    private val main = Handler(Looper.getMainLooper())
    private val watchers = mutableListOf<() -> Unit>()

    /** [show] is called whenever something changed that a screen shows. */
    fun watch(show: () -> Unit) {
        watchers += show
    }

    /** The opposite of [watch]. */
    fun unwatch(show: () -> Unit) {
        watchers -= show
    }

    /** Does [change] on the main thread, then tells the screens. May be called from any thread. */
    fun change(change: () -> Unit) {
        main.post {
            change()
            watchers.toList().forEach { it() }
        }
    }
}
