using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Retrieval.Fusion;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
/// <param name="language">The operator's; null for nobody in particular, who reads Vietnamese.</param>
public sealed class FusionOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<FusionOptions>
{
    private static readonly Phrase Methods = new("Scores hoặc ReciprocalRanks", "Scores or ReciprocalRanks");
    private static readonly Phrase Share = new("từ 0 (chỉ theo từ ngữ) đến 1 (chỉ theo vectơ), thường là 0.5", "0 (terms alone) to 1 (vectors alone), usually 0.5");
    private static readonly Phrase AboveZero = new("một số lớn hơn 0, thường là 60", "a number above 0, usually 60");

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, FusionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = new SettingFaults(FusionOptions.Section)
            .Check(Enum.IsDefined(options.Method), nameof(options.Method), options.Method, Methods)
            .Check(options.VectorShare is >= 0 and <= 1, nameof(options.VectorShare), options.VectorShare, Share)
            .Check(options.RankConstant > 0 && double.IsFinite(options.RankConstant), nameof(options.RankConstant), options.RankConstant, AboveZero);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
