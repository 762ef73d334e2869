package org.lendlens

import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.lendlens.internal.NativeBridge
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class EngineTest {
    @Before
    fun load() = Engine.load()

    @Test
    fun `the engine loads and tells what it knows`() {
        val knowledge = NativeBridge.knowledge("{}".toByteArray()).decodeToString()
        assertTrue(knowledge, knowledge.contains("\"sha256\""))
    }
}
