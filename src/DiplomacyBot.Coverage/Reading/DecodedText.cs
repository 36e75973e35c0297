namespace DiplomacyBot.Coverage.Reading;

/// <summary>What became of a file's bytes: text, or the reason why there is none.</summary>
internal readonly record struct DecodedText(string Text, string? GuessedEncoding, FailureReason? Failure, string? Detail)
{
    public static DecodedText Sure(string text) => new(text, null, null, null);

    public static DecodedText Guessed(string text, string encoding) => new(text, encoding, null, null);

    public static DecodedText Refused(FailureReason reason, string? detail = null) => new("", null, reason, detail);
}
