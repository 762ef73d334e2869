package org.lendlens.app

import java.time.LocalDateTime
import java.time.ZoneId
import java.util.concurrent.Executor

/** The app with a clock that stands still, reading when it is told to: at once, or when a test says so. */
class TestApp : LendLensApp() {
    private val waiting = ArrayDeque<Runnable>()

    /** Whether what is to be read waits for [readOn]. */
    var waits = false

    /** The clock. */
    var time: LocalDateTime = LocalDateTime.of(2026, 11, 24, 19, 30)

    override val reading = Executor { if (waits) waiting += it else it.run() }
    override val storing = Executor { it.run() }

    override fun now(): Long = time.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli()

    /** Reads what waits. */
    fun readOn() {
        waits = false
        while (waiting.isNotEmpty()) waiting.removeFirst().run()
    }
}
