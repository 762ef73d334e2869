//! What in an APK hints at the way it came.
//!
//! Hints, no proof: everybody can write what is read here, and nobody's signature covers it. Where they are missing,
//! nothing follows. The store that installed an app on a phone is told by the phone, not by the file.

use crate::{
    Anomaly, ReadAt,
    signing::{SigningBlock, id},
    texts::unescape,
    zip::Zip,
};

/// What hints at the way a file came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hints {
    /// The name of the channel of distribution, as tools of Chinese makers write it into a finished APK: a store, an
    /// advertiser, a promoter. Hostile text, at most 200 letters.
    pub channel: Option<String>,
    /// It has the data that Google Play adds to what it distributes ("frosting").
    pub frosting: bool,
}

/// Letters of a channel's name that are kept.
const LETTERS: usize = 200;
/// Bytes in which a channel's name is looked for.
const BYTES: usize = 4096;

/// Reads the hints. A channel is looked for where these write it, in this order: [walle], [VasDolly] in its newer and
/// its older form, and the empty file `META-INF/…channel_NAME` of older scripts.
///
/// [walle]: https://github.com/Meituan-Dianping/walle/blob/5ba130c25c52ac956fbdc1bd2fb821ec6a79b479/payload_reader/src/main/java/com/meituan/android/walle/ChannelReader.java
/// [VasDolly]: https://github.com/Tencent/VasDolly/blob/eaa997b3d6aada13e1d9bae9b25b922793eb9b31/common/src/main/java/com/tencent/vasdolly/common/ChannelConstants.java
pub fn read<R: ReadAt>(zip: &Zip<R>, anomalies: &mut Vec<Anomaly>) -> Hints {
    let block = SigningBlock::read(zip, anomalies);
    let value = |id| Some(text(block.as_ref()?.get(id)?.1));
    let channel = value(id::WALLE)
        .and_then(|json| walle(&json))
        .or_else(|| value(id::VASDOLLY))
        .or_else(|| comment(zip.source()))
        .or_else(|| zip.entries().find_map(|entry| file_name(entry.name)))
        .map(|channel| channel.trim().chars().take(LETTERS).collect::<String>())
        .filter(|channel| !channel.is_empty());
    Hints { channel, frosting: value(id::FROSTING).is_some() }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.get(..BYTES).unwrap_or(bytes)).into_owned()
}

/// The text of `channel` in a JSON object of texts.
fn walle(json: &str) -> Option<String> {
    let (_, rest) = json.split_once("\"channel\"")?;
    let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let mut escaped = false;
    let end = value.find(|letter| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    })?;
    Some(unescape(value.get(..end)?).into_owned())
}

/// At the end of the archive's comment: the name, its length in two bytes, and a mark.
fn comment<R: ReadAt>(source: &R) -> Option<String> {
    const MARK: &[u8] = b"ltlovezh";
    let mut end = [0; 10];
    let start = source.size().checked_sub(end.len() as u64)?;
    source.read_at(start, &mut end).ok()?;
    let length = end.strip_suffix(MARK)?;
    let length = u16::from_le_bytes(length.try_into().ok()?);
    let mut name = vec![0; usize::from(length).min(BYTES)];
    let read = source.read_at(start.checked_sub(length.into())?, &mut name).ok()?;
    Some(text(name.get(..read)?))
}

fn file_name(name: &[u8]) -> Option<String> {
    const MARK: &[u8] = b"channel_";
    let name = name.strip_prefix(b"META-INF/")?;
    let at = name.windows(MARK.len()).take(BYTES).position(|window| window == MARK)?;
    Some(text(name.get(at.checked_add(MARK.len())?..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_channel_of_walle_is_a_text_in_a_json_object() {
        assert_eq!(walle(r#"{"buildtime":"1","channel":"huawei"}"#).as_deref(), Some("huawei"));
        assert_eq!(walle(r#"{"channel" : "a\"b\u5e02"}"#).as_deref(), Some("a\"b市"));
        for broken in ["", "{}", r#"{"channel":1}"#, r#"{"channel":"open"#, r#"{"channel":"open\""#] {
            assert_eq!(walle(broken), None, "{broken}");
        }
    }

    #[test]
    fn the_channel_of_older_tools_stands_in_the_comment_or_in_a_name() {
        let file = [b"archive", &b"xiaomi"[..], &[6, 0], b"ltlovezh"].concat();
        assert_eq!(comment(&file).as_deref(), Some("xiaomi"));
        let too_long = [b"archive", &b"xiaomi"[..], &[255, 255], b"ltlovezh"].concat();
        assert_eq!(comment(&too_long), None);
        assert_eq!(file_name(b"META-INF/mtchannel_oppo").as_deref(), Some("oppo"));
        assert_eq!(file_name(b"assets/channel_oppo"), None);
    }
}
