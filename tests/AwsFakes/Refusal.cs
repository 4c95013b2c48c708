namespace AwsFakes;

/// <summary>The service says no. It becomes the error reply.</summary>
internal sealed class Refusal(int status, string code, params IReadOnlyList<string> messages) : Exception(string.Join(", ", messages))
{
    public int Status => status;

    public string Code => code;

    public IReadOnlyList<string> Messages => messages;

    public string FaultyParty => status >= 500 ? "Receiver" : "Sender";

    public static Refusal Of(Fault fault) => new(fault.Status, fault.Code, fault.Message);
}
