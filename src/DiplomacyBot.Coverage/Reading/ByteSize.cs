using System.Globalization;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>Shows a size the way people read it.</summary>
internal static class ByteSize
{
    public static string Show(long bytes) => bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} B");
}
