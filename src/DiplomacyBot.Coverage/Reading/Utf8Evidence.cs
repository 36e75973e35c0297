using System.Buffers;
using System.Text;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>Tells damaged UTF-8 from text that never was UTF-8: counts well-formed multi-byte sequences against faults.</summary>
internal static class Utf8Evidence
{
    public static ((int Sequences, int Faults) Valid, int FirstInvalid) Count(ReadOnlySpan<byte> bytes)
    {
        var (sequences, faults, firstInvalid, at) = (0, 0, -1, 0);
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed);
            if (status == OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                faults++;
                firstInvalid = firstInvalid < 0 ? at : firstInvalid;
            }

            at += consumed;
        }

        return ((sequences, faults), firstInvalid);
    }
}
