namespace DiplomacyBot.Models;

/// <summary>The model that writes answers; section <c>Models:Chat</c>.</summary>
public sealed class ChatModelOptions : ModelOptions
{
    /// <summary>The configuration's section.</summary>
    public const string SectionName = "Models:Chat";

    /// <summary>Whether temperature and top_p of the prompts are sent; false for reasoning models, which refuse them.</summary>
    public bool SendSampling { get; set; } = true;

    internal override string Section => SectionName;
}
