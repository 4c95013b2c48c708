using System.Text.Json;

namespace Autoscaler.Functions.Stacks;

/// <summary>The body that CloudFormation reads. It may have 4,096 bytes.</summary>
internal static class StackAnswer
{
    public const int MostBytes = 4096;

    public static byte[] Of(StackRequest request, StackOutcome outcome)
    {
        // CloudFormation asks to delete what it could not create: by this name we know that there is nothing.
        var isMade = request.Kind != StackRequestKind.Create || !outcome.IsUntouched;
        var answer = Write(request, outcome, isMade ? request.PhysicalResourceId : StackRequest.NeverMade);

        // Identifiers of CloudFormation fit with room to spare; what does not fit was never one.
        return answer.Length <= MostBytes ? answer : Write(request with { StackId = "", RequestId = "", LogicalResourceId = "" }, outcome, "");
    }

    private static byte[] Write(StackRequest request, StackOutcome outcome, string physicalResourceId)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("Status", outcome.IsSuccess ? "SUCCESS" : "FAILED");
            json.WriteString("Reason", outcome.Reason);
            json.WriteString("PhysicalResourceId", physicalResourceId);
            json.WriteString("StackId", request.StackId);
            json.WriteString("RequestId", request.RequestId);
            json.WriteString("LogicalResourceId", request.LogicalResourceId);
            json.WriteEndObject();
        }

        return output.ToArray();
    }
}
