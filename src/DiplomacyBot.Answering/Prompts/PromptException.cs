namespace DiplomacyBot.Answering.Prompts;

/// <summary>A prompt file that cannot be used. The message names the file, the key and the remedy.</summary>
internal sealed class PromptException(string message, Exception? inner = null) : Exception(message, inner);
