#pragma warning disable
using System.Text.Json.Nodes;
namespace Autoscaler.Simulation.Machines;
public sealed class Machine { 
  public JsonNode Def; public Dictionary<string, JsonNode> States = [];
  public static Machine Parse(string definition, IReadOnlyDictionary<string, string> substitutions) { foreach (var (k, v) in substitutions) definition = definition.Replace("${" + k + "}", v); var m = new Machine { Def = JsonNode.Parse(definition)! }; foreach (var (n, s) in m.Def["States"]!.AsObject()) m.States[n] = s!; return m; }
  public TimeSpan Timeout => TimeSpan.FromSeconds(45000); }
public sealed record MachineContext(string MachineArn, string ExecutionArn, string Name, DateTimeOffset StartedAt);
public sealed class Execution(Machine machine, MachineContext context, JsonNode input, SeededRandom random)
{
    JsonNode? data = input; string state = ""; int[] tries = [];
    public int Events => 0;
    public int LargestPayload => 0;
    public MachineStep Begin() => Enter((string)machine.Def["StartAt"]!);
    public MachineStep Succeed(JsonNode? result) { var s = machine.States[state]; Put(s, "ResultPath", result); return Enter((string)s["Next"]!); }
    void Put(JsonNode s, string key, JsonNode? result) {
        if (!s.AsObject().ContainsKey(key)) { data = result; return; }
        if (s[key] is null) return;
        var p = (string)s[key]!; data![p[2..]] = result?.DeepClone(); }
    public MachineStep Fail(string error, string cause) {
        var s = machine.States[state]; int i = 0;
        foreach (var r in s["Retry"]?.AsArray() ?? []) { if (Match(r!["ErrorEquals"]!, error) && tries[i] < (int)r["MaxAttempts"]!) { tries[i]++; var d = Math.Min((double)(r["MaxDelaySeconds"] ?? 1000)!, (double)r["IntervalSeconds"]! * Math.Pow((double)(r["BackoffRate"] ?? 2)!, tries[i] - 1)); return new MachineStep.Wait(state, TimeSpan.FromSeconds(d * random.NextFraction())); } i++; }
        foreach (var c in s["Catch"]?.AsArray() ?? []) if (Match(c!["ErrorEquals"]!, error)) { Put(c, "ResultPath", new JsonObject { ["Error"] = error, ["Cause"] = cause }); return Enter((string)c["Next"]!); }
        return new MachineStep.Failed(error, cause); }
    static bool Match(JsonNode l, string e) => l.AsArray().Any(x => (string)x! == e || (string)x! == "States.ALL" || ((string)x! == "States.TaskFailed" && e != "States.Timeout"));
    public MachineStep Elapse() { var s = machine.States[state]; return (string)s["Type"]! == "Wait" ? Enter((string)s["Next"]!) : Task(s); }
    MachineStep Task(JsonNode s) => new MachineStep.Task(state, (string)s["Resource"]!, s["Parameters"] is { } p ? Fill(p) : data, TimeSpan.FromSeconds((int)s["TimeoutSeconds"]!));
    JsonNode? Find(string path) { if (path == "$") return data; if (path.StartsWith("$$.")) return path switch { "$$.StateMachine.Id" => context.MachineArn, "$$.Execution.Id" => context.ExecutionArn, "$$.Execution.Name" => context.Name, "$$.Execution.StartTime" => context.StartedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"), _ => throw new NotSupportedException(path) };
        JsonNode? n = data; foreach (var p in path[2..].Split('.')) n = n?[p]; return n; }
    JsonNode? Value(string e) {
        if (e.StartsWith("States.Format(")) { var inner = e[14..^1]; var q = inner.LastIndexOf('\''); var text = inner[1..q]; foreach (var a in inner[(q + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries)) { var at = text.IndexOf("{}"); text = text[..at] + Find(a.Trim())!.ToString() + text[(at + 2)..]; } return text; }
        if (e.StartsWith("States.JsonToString(")) return Find(e[20..^1])!.ToJsonString();
        return Find(e)?.DeepClone(); }
    JsonNode? Fill(JsonNode? t) { if (t is not JsonObject o) return t?.DeepClone() is var c && t is JsonArray ? c : t?.DeepClone(); var r = new JsonObject(); foreach (var (k, v) in o) if (k.EndsWith(".$")) r[k[..^2]] = Value((string)v!); else r[k] = Fill(v); return r; }
    MachineStep Enter(string name) { state = name; var s = machine.States[name]; tries = new int[10];
        switch ((string)s["Type"]!) {
            case "Task": return Task(s);
            case "Wait": return new MachineStep.Wait(name, TimeSpan.FromSeconds((double)Find((string)s["SecondsPath"]!)!));
            case "Choice": foreach (var c in s["Choices"]!.AsArray()) { var v = Find((string)c!["Variable"]!); if (c["IsPresent"] is not null ? v is not null : v is not null && v.ToString() == (string)c["StringEquals"]!) return Enter((string)c["Next"]!); } return Enter((string)s["Default"]!);
            case "Pass": Put(s, "ResultPath", Fill(s["Parameters"])); return Enter((string)s["Next"]!);
            case "Succeed": return new MachineStep.Succeeded(data);
            default: return new MachineStep.Failed((string)s["Error"]!, (string)s["Cause"]!); } }
}
public abstract record MachineStep
{
    public sealed record Task(string State, string Resource, JsonNode? Input, TimeSpan Timeout) : MachineStep;
    public sealed record Wait(string State, TimeSpan Length) : MachineStep;
    public sealed record Succeeded(JsonNode? Output) : MachineStep;
    public sealed record Failed(string Error, string Cause) : MachineStep;
}
